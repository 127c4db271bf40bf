package org.athar.task;

import org.athar.kernel.RefusalCode;

/** Why a task cannot be completed. */
public enum TaskRefusal implements RefusalCode {

    /** It was done before. */
    ALREADY_DONE("TSK-001");

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
