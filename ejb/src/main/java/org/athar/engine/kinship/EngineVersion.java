package org.athar.engine.kinship;

/** Which engine computed a ratio: written into every run, since an assessor will ask. */
public final class EngineVersion {

    /** Changes with everything that could change a number. */
    public static final String CURRENT = "1.0";

    private EngineVersion() {
    }
}
