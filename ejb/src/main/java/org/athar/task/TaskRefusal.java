package org.athar.task;

import org.athar.kernel.RefusalCode;

/** Why a task cannot be completed or handed on, or a draft or a view of a list not kept. */
public enum TaskRefusal implements RefusalCode {

    /** It was done before. */
    ALREADY_DONE("TSK-001"),
    /** What stands in a form is far longer than a form can hold. */
    DRAFT_TOO_LONG("TSK-002"),
    /** Something that is needed was left out. */
    MISSING("TSK-003"),
    /** A text is too long, or holds signs that no text holds. */
    UNREADABLE("TSK-004"),
    /** Who is to do it does not hold the role of the task, or not where it lies. */
    NOT_OF_THE_ROLE("TSK-005"),
    /** It is this person's already. */
    OWNED_ALREADY("TSK-006"),
    /** It closes with the step that it asks for, and not before. */
    CLOSES_BY_ITSELF("TSK-007"),
    /** A view of a list needs a name. */
    VIEW_NAME_MISSING("TSK-008"),
    /** The name is too long, or has characters that nobody sees. */
    VIEW_NAME_UNFIT("TSK-009"),
    /** Another view of the list has this name. */
    VIEW_NAME_TAKEN("TSK-010"),
    /** More than anybody keeps apart. */
    TOO_MANY_VIEWS("TSK-011"),
    /** The filters of a view hold words that were typed, or name a record: others may not be allowed to know them. */
    VIEW_SAYS_TOO_MUCH("TSK-012"),
    /** Who holds the role does not open the list. */
    ROLE_WITHOUT_THE_LIST("TSK-013");

    private final String code;

    TaskRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "task.refusal." + code;
    }
}
