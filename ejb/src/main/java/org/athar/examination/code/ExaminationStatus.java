package org.athar.examination.code;

/** Where an examination stands. */
public enum ExaminationStatus {

    /** Being written. */
    OPEN,
    /** Signed by its examiner; waits for review. */
    SIGNED,
    /** Returned by the reviewer with reasons; being written again. */
    RETURNED,
    /** Endorsed by the reviewer. */
    ENDORSED;

    /** Whether the examiner may write in it. */
    public boolean isWritable() {
        return this == OPEN || this == RETURNED;
    }

}
