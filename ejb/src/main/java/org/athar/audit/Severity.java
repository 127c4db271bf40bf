package org.athar.audit;

/** How much a finding weighs. */
public enum Severity {
    /** Worth knowing. */
    OBSERVATION,
    /** A rule was not kept; nothing depends on it. */
    MINOR,
    /** A rule was not kept and a decision may depend on it. */
    MAJOR
}
