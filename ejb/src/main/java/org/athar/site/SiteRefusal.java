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
    /** The administrative area is none that is known, or no governorate and nothing within one. */
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
    /** Known only after it was reported. */
    KNOWN_AFTER_REPORTED("SIT-010"),
    /** One status does not follow the other; arguments: from, to. */
    NO_SUCH_STEP("SIT-011"),
    /** Earlier than what the site came to before. */
    BEFORE_LAST_STATUS("SIT-012"),
    /** Said to be historic, and happened after the site was put on record. */
    NOT_HISTORIC("SIT-013"),
    /** A status of which nothing is known; a gap only; arguments: which. */
    STATUS_SKIPPED("SIT-014"),
    /** No visit for the authority is on record. */
    NOT_VISITED("SIT-015"),
    /** Not seen to hold more than one person (rule B1). */
    FEWER_THAN_TWO("SIT-016"),
    /** The circumstances are not written down (rule B1). */
    CIRCUMSTANCES_MISSING("SIT-017"),
    /** No protection in force (rule L4). */
    NOT_PROTECTED("SIT-018"),
    /** The protection has run out (rule L4). */
    PROTECTION_LAPSED("SIT-019"),
    /** The committee lacks somebody (rule L2); arguments: the function. */
    COMMITTEE_LACKS("SIT-020"),
    /** No signed decision to open (rule L2). */
    DECISION_MISSING("SIT-021"),
    /** Somebody was not present who must be (rule L2); arguments: the function. */
    NOT_PRESENT("SIT-022"),
    /** No complete minute (rule L1). */
    MINUTE_MISSING("SIT-023"),
    /** No film (rule L1). */
    FILM_MISSING("SIT-024"),
    /** A campaign has no end; arguments: how many. */
    CAMPAIGN_UNENDED("SIT-025"),
    /** An end before its beginning. */
    ENDS_BEFORE_IT_BEGINS("SIT-026"),
    /** There is nothing to renew. */
    NOTHING_TO_RENEW("SIT-027"),
    /** Published before the protection that it renews. */
    RENEWED_BEFORE_PUBLISHED("SIT-028"),
    /** A committee without members. */
    COMMITTEE_EMPTY("SIT-029"),
    /** There is no decision to open that this could belong to. */
    NO_OPENING("SIT-030"),
    /** The phase of work is on record already; arguments: its number. */
    PHASE_TAKEN("SIT-031"),
    /** The link is on record already. */
    ALREADY_LINKED("SIT-032"),
    /** Supported or established without a source for it that has been rated. */
    NOTHING_RATED_FOR_IT("SIT-033"),
    /** Established by sources that may all rest on one observation. */
    NOT_INDEPENDENT("SIT-034"),
    /** The link has this grade already. */
    GRADE_UNCHANGED("SIT-036"),
    /** The same content is attached already. */
    ALREADY_ATTACHED("SIT-037"),
    /** It is no picture or film, and is said to be one. */
    KIND_DOES_NOT_FIT("SIT-038"),
    /** The source already speaks for or against the link in this sense. */
    SOURCE_NAMED_TWICE("SIT-039"),
    /** What is corrected is of another site, or there is no such thing. */
    NOTHING_TO_CORRECT("SIT-040"),
    /** There is no such source within reach. */
    SOURCE_UNKNOWN("SIT-041"),
    /** Neither an incident nor a facility, or both. */
    LINK_TO_ONE_THING("SIT-035");

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
