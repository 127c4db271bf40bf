package org.athar.task;

import org.athar.kernel.RefusalCode;

/** Why a task cannot be completed, or a draft not kept. */
public enum TaskRefusal implements RefusalCode {

    /** It was done before. */
    ALREADY_DONE("TSK-001"),
    /** What stands in a form is far longer than a form can hold. */
    DRAFT_TOO_LONG("TSK-002");

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
