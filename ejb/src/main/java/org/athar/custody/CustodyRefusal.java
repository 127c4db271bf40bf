package org.athar.custody;

import org.athar.kernel.RefusalCode;

/** Why a custody event is not recorded. */
public enum CustodyRefusal implements RefusalCode {

    /** A field must be filled (C1). */
    MISSING("CUS-001"),
    /** A text is too long or holds characters that cannot be seen; arguments: the most characters. */
    UNREADABLE("CUS-002"),
    /** Only the current holder hands over or handles an item; arguments: its number (C2). */
    NOT_THE_HOLDER("CUS-003"),
    /** Nobody hands over to themselves (C2). */
    TO_ONESELF("CUS-004"),
    /** It would have happened before the event that precedes it; arguments: that event's date (C2). */
    BEFORE_THE_LAST("CUS-005"),
    /** It lies in the future. */
    IN_THE_FUTURE("CUS-006"),
    /** It has been handed over already and waits to be received (C2). */
    HAND_OVER_OPEN("CUS-007"),
    /** Only the person to whom it was handed over receives it. */
    NOT_THE_RECEIVER("CUS-008"),
    /** Nothing was handed over. */
    NOTHING_HANDED_OVER("CUS-009"),
    /** Custody has ended. */
    ENDED("CUS-010"),
    /** A correction names an earlier event of the same item, and not another correction (C2). */
    CORRECTS_NOTHING("CUS-011"),
    /** It cannot weigh more than before; arguments: grams before (C2). */
    HEAVIER("CUS-012"),
    /** Every item is traced to a site (C2). */
    NO_SITE("CUS-013"),
    /** It is not sealed or the seal is unknown. */
    SEAL_MISSING("CUS-014"),
    /** There is no such gap, or it has been accepted already. */
    NO_SUCH_GAP("CUS-015"),
    /** Who holds an item does not accept a gap in its chain. */
    HOLDER_ACCEPTS_GAP("CUS-016"),
    /** The number cannot be read or its check character does not fit; arguments: what was typed. */
    NUMBER_WRONG("CUS-017"),
    /** A number or weight must lie above zero. */
    NOT_POSITIVE("CUS-018"),
    /** Custody has begun; it begins once. */
    BEGUN_ALREADY("CUS-019"),
    /** Custody has not begun. */
    NOT_BEGUN("CUS-020"),
    /** This is recorded on its own page, not here. */
    NOT_BY_THIS_WAY("CUS-021"),
    /** Nobody on the staff with this name is there to receive. */
    RECEIVER_UNKNOWN("CUS-022"),
    /** The person who checks the bag is not the one who gives it out (P3). */
    CHECKED_BY_ONESELF("CUS-023"),
    /** The photograph is a picture that who records the event adds to it. */
    PHOTO_UNFIT("CUS-024");

    private final String code;

    CustodyRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "custody.refusal." + code;
    }
}
