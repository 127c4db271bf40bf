package org.athar.task;

import org.athar.kernel.RefusalCode;

/** Why a task cannot be completed, or a draft or a view of a list not kept. */
public enum TaskRefusal implements RefusalCode {

    /** It was done before. */
    ALREADY_DONE("TSK-001"),
    /** What stands in a form is far longer than a form can hold. */
    DRAFT_TOO_LONG("TSK-002"),
    /** A view of a list needs a name. */
    VIEW_NAME_MISSING("TSK-003"),
    /** The name is too long, or has characters that nobody sees. */
    VIEW_NAME_UNFIT("TSK-004"),
    /** Another view of the list has this name. */
    VIEW_NAME_TAKEN("TSK-005"),
    /** More than anybody keeps apart. */
    TOO_MANY_VIEWS("TSK-006");

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
