package org.athar.custody;

/** What happened to an item in custody. */
public enum CustodyEventType {
    /** Taken from the ground, or as a sample of something or of somebody; custody begins. */
    COLLECT,
    /** Packed. */
    PACK,
    /** Sealed, or sealed anew. */
    SEAL,
    /** Handed over; it counts once the receiver has received. */
    TRANSFER,
    /** Received; without a hand-over before it, custody begins or goes on with a gap. */
    RECEIVE,
    /** Put in its place. */
    STORE,
    /** Opened. */
    OPEN,
    /** A sample was taken from it. */
    SUBSAMPLE,
    /** Examined or analysed. */
    ANALYSE,
    /** Put back after use. */
    RETURN,
    /** Given to those entitled to it; custody ends. */
    RELEASE,
    /** Used up or destroyed; custody ends. */
    DESTROY,
    /** Sets right an earlier event, which stays as it is. */
    CORRECT;

    /** Whether custody is over after it. */
    public boolean endsCustody() {
        return this == RELEASE || this == DESTROY;
    }

    /** Whether it is done by the holder alone: nothing changes hands. */
    public boolean isHandling() {
        return switch (this) {
            case PACK, SEAL, STORE, OPEN, SUBSAMPLE, ANALYSE, RETURN -> true;
            default -> false;
        };
    }
}
