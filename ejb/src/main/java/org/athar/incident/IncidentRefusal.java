package org.athar.incident;

import org.athar.kernel.RefusalCode;

/** Why something about an incident or a facility is not recorded. */
public enum IncidentRefusal implements RefusalCode {

    /** The field must be filled. */
    MISSING("INC-001"),
    /** The text is too long or holds characters that cannot be seen. Argument: the most characters. */
    UNREADABLE("INC-002"),
    /** It ends before it begins. */
    ENDS_BEFORE_IT_BEGINS("INC-003"),
    /** The date lies in the future. */
    IN_THE_FUTURE("INC-004"),
    /** A place needs an area or a description. */
    PLACE_SAYS_NOTHING("INC-005"),
    /** Latitude and longitude belong together and lie on the earth; how they were come by is said. */
    POSITION_INCOMPLETE("INC-006"),
    /** A position, a capacity is somebody's word: the source is named. */
    SOURCE_MISSING("INC-007"),
    /** A source, statement, area, incident or facility that was named is not there. */
    NAMED_RECORD_ABSENT("INC-008"),
    /** The statement is not about this incident. */
    STATEMENT_ABOUT_SOMETHING_ELSE("INC-009"),
    /** The two are linked already. */
    LINKED_ALREADY("INC-010"),
    /** This source speaks for or against the link already. */
    EVIDENCE_HELD_ALREADY("INC-011"),
    /** "Supported" needs a source for it that has been rated on both scales. */
    NO_RATED_SOURCE("INC-012"),
    /** "Established" needs sources for it of two known origins. */
    NOT_INDEPENDENT("INC-013"),
    /** The first source of a link speaks for it. */
    FIRST_SOURCE_IS_AGAINST("INC-014"),
    /** Another has taken its place already. */
    SUPERSEDED_ALREADY("INC-015"),
    /** It takes the place of one of the same facility only. */
    SUPERSEDES_ANOTHER_FACILITY("INC-016"),
    /** What takes the place of another says why. */
    REASON_MISSING("INC-017"),
    /** A capacity is a whole number above zero. */
    CAPACITY_IMPOSSIBLE("INC-018");

    private final String code;

    IncidentRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "incident.refusal." + code;
    }
}
