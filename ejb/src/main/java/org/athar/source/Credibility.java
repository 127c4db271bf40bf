package org.athar.source;

/** How believable what was said is, whoever said it (Admiralty code). */
public enum Credibility {
    /** 1: confirmed by other sources. */
    CONFIRMED,
    /** 2: probably true. */
    PROBABLE,
    /** 3: possibly true. */
    POSSIBLE,
    /** 4: doubtful. */
    DOUBTFUL,
    /** 5: improbable. */
    IMPROBABLE,
    /** 6: cannot be judged. */
    UNJUDGED;

    /** Its digit in the code, 1 to 6. */
    public int digit() {
        return ordinal() + 1;
    }
}
