package org.athar.matching.code;

/** How far a run is. */
public enum MatchRunState {

    /** It waits for its turn. */
    QUEUED,
    /** It is under way. */
    RUNNING,
    /** Everything was compared. */
    DONE,
    /** It was called off. */
    CANCELLED,
    /** It could not go on. */
    FAILED;

    /** Whether nothing more happens in it. */
    public boolean isEnded() {
        return compareTo(RUNNING) > 0;
    }
}
