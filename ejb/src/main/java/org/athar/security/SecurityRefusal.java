package org.athar.security;

import org.athar.kernel.RefusalCode;

/** Why something about staff, roles or settings is refused. */
public enum SecurityRefusal implements RefusalCode {

    /** Another person signs in with this name. */
    USERNAME_TAKEN("SEC-001"),
    /** Who decides must not be who asked. */
    DECIDER_IS_PROPOSER("SEC-002"),
    /** Nobody decides on a role of their own. */
    DECIDER_IS_HOLDER("SEC-003"),
    /** It has been decided already. */
    ALREADY_DECIDED("SEC-004"),
    /** Jobs alone run as the system. */
    SYSTEM_IS_NO_PERSON("SEC-005"),
    /** A confined role names what it is confined to; one for the programme names nothing. */
    SCOPE_INCOMPLETE("SEC-006"),
    /** Nobody asks for a role of their own. */
    PROPOSER_IS_HOLDER("SEC-007"),
    /** The field must be filled. */
    MISSING("SEC-008"),
    /** The text is too long or holds characters that cannot be seen. */
    UNREADABLE("SEC-009"),
    /** The last day lies before the first. */
    ENDS_BEFORE_IT_BEGINS("SEC-010"),
    /** The instance has been founded. */
    ALREADY_FOUNDED("SEC-011"),
    /** Only a role in force can be taken back. */
    NOT_IN_FORCE("SEC-012"),
    /** No change of this setting is waiting. */
    NOTHING_PROPOSED("SEC-013"),
    /** Who decides on a setting must not be who asked. */
    SETTING_DECIDED_BY_WHO_ASKED("SEC-014"),
    /** The value is not of the kind that this setting holds. */
    NOT_OF_ITS_KIND("SEC-015"),
    /** The number is beyond what the servers accept. */
    BEYOND_ITS_BOUND("SEC-016"),
    /** Nothing of the kind goes by this number or code. */
    SCOPE_UNKNOWN("SEC-017"),
    /** Another request was sent under this key. */
    KEY_USED_BEFORE("SEC-018");

    private final String code;

    SecurityRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "security.refusal." + code;
    }
}
