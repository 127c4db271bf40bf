package org.athar.matching.code;

/** What became of a candidate that a run found. */
public enum MatchOutcome {

    /** Nobody has decided yet whether to follow it. */
    OPEN,
    /** The person was named as a candidate of a case of the remains. */
    NOMINATED,
    /** It is not followed. */
    DECLINED
}
