package org.athar.reporting.view;

/** Of what a sample is drawn. */
public enum SampleKind {
    /** Identification cases, whatever their stage. */
    CASES,
    /** Decisions in cases. */
    DECISIONS
}
