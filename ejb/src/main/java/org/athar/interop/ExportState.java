package org.athar.interop;

/** Where an export stands. */
public enum ExportState {
    /** Waits for its turn. */
    QUEUED,
    /** Waits for the approval of a second person. */
    WAITING,
    /** Being written. */
    RUNNING,
    /** The file is there. */
    DONE,
    /** The second person said no. */
    DECLINED,
    /** Called off by who asked. */
    CANCELLED,
    /** Could not be written. */
    FAILED;

    /** Whether nothing more will happen to it. */
    public boolean isEnded() {
        return this == DONE || this == DECLINED || this == CANCELLED || this == FAILED;
    }
}
