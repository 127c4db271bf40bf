package org.athar.missing;

import org.athar.kernel.RefusalCode;

/** Why something about a missing person or a family is not recorded. */
public enum MissingRefusal implements RefusalCode {

    /** A field must be filled. */
    MISSING("MIS-001"),
    /** A text is too long or holds characters that cannot be seen; arguments: the most characters. */
    UNREADABLE("MIS-002"),
    /** At least one name by its parts is needed. */
    NAME_MISSING("MIS-003"),
    /** It lies in the future. */
    IN_THE_FUTURE("MIS-004"),
    /** Nothing is verified without an informant, an interviewer and a date (P4). */
    NOT_INFORMED("MIS-005"),
    /** This step is not open from the present status; arguments: present status. */
    STEP_NOT_OPEN("MIS-006"),
    /** A duplicate names the other record, which is not itself a duplicate. */
    DUPLICATE_OF_WHOM("MIS-007"),
    /** The informant is not on record for this person. */
    INFORMANT_UNKNOWN("MIS-008"),
    /** This consent has been withdrawn already. */
    CONSENT_OVER("MIS-009"),
    /** The relative is not on record for this person. */
    RELATIVE_UNKNOWN("MIS-010"),
    /** A consent cannot be withdrawn before it was given. */
    WITHDRAWN_BEFORE_GIVEN("MIS-011"),
    /** This is no kinship. */
    NOT_FAMILY("MIS-012"),
    /** Another office has this code. */
    CODE_TAKEN("MIS-013"),
    /** A code has two to six capital letters. */
    CODE_UNREADABLE("MIS-014"),
    /** A name has at least one part, or its text as written. */
    NAME_SAYS_NOTHING("MIS-015"),
    /** A consent names the relative who gave it; an order of a court names none. */
    NOT_A_RELATIVE_ORDER("MIS-016"),
    /** This office is not on record. */
    OFFICE_UNKNOWN("MIS-017"),
    /** Nobody is last seen before birth. */
    BORN_AFTER("MIS-018"),
    /** What is replaced is not on record for this person. */
    REPLACES_NOTHING("MIS-019"),
    /** The person's data is kept and no longer used. */
    RESTRICTED("MIS-020"),
    /** What was proposed about the request waits for a second person. */
    DECISION_WAITS("MIS-021"),
    /** An authority orders that nothing about this person is erased. */
    UNDER_HOLD("MIS-022"),
    /** This answer does not fit how the request stands. */
    VERDICT_NOT_OPEN("MIS-023"),
    /** Nothing waits for a second person. */
    NOTHING_WAITS("MIS-024"),
    /** Who proposed does not confirm. */
    ANSWERED_BY_PROPOSER("MIS-025"),
    /** The hold has ended already. */
    HOLD_OVER("MIS-026"),
    /** Who wrote a hold down does not end it. */
    ENDED_BY_WHO_PLACED("MIS-027"),
    /** This disclosure has been looked at already. */
    REVIEWED_ALREADY("MIS-028"),
    /** Nobody looks at a disclosure to himself. */
    REVIEWED_BY_READER("MIS-029"),
    /** The person is compared in a case that goes on; who told what must stay known (P4). */
    COMPARED_IN_CASE("MIS-030"),
    /** What would be erased is no longer what the first person saw. */
    SHOWN_OTHERWISE("MIS-031");

    private final String code;

    MissingRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "missing.refusal." + code;
    }
}
