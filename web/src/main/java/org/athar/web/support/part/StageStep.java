package org.athar.web.support.part;

/**
 * A stage on the path of a case.
 *
 * @param label the stage in words
 * @param reach whether the case has been there, is there, or has it ahead
 * @param when  when it was reached, in words; null if not
 */
public record StageStep(String label, Reach reach, String when) {

    /** Where a case stands with respect to a stage. */
    public enum Reach {
        /** Passed. */
        REACHED,
        /** Here it stands. */
        CURRENT,
        /** Not yet. */
        AHEAD
    }
}
