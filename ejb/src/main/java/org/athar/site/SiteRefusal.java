package org.athar.site;

import org.athar.kernel.RefusalCode;

/** Why something cannot be done to a site. */
public enum SiteRefusal implements RefusalCode {

    /** A required input is empty. */
    MISSING("SIT-001"),
    /** A text is too long or holds characters that nobody sees; arguments: the most characters. */
    TEXT_UNFIT("SIT-002"),
    /** No name in any language. */
    NAME_MISSING("SIT-003"),
    /** The administrative area is none that is known. */
    AREA_UNKNOWN("SIT-004"),
    /** Latitude and longitude are not on the earth or not whole. */
    POSITION_IMPOSSIBLE("SIT-005"),
    /** A position without a method or an uncertainty. */
    POSITION_UNQUALIFIED("SIT-006"),
    /** The outline is not a polygon. */
    OUTLINE_UNREADABLE("SIT-007"),
    /** A measure is not a positive number. */
    MEASURE_IMPOSSIBLE("SIT-008"),
    /** A date in the future. */
    IN_THE_FUTURE("SIT-009"),
    /** Known before it was reported is required. */
    KNOWN_AFTER_REPORTED("SIT-010");

    private final String code;

    SiteRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "site.refusal." + code;
    }
}
