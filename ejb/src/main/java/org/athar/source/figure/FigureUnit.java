package org.athar.source.figure;

/** What is counted or measured. Persons and sets of remains are never added, compared or drawn on one axis. */
public enum FigureUnit {
    /** Persons. */
    PERSONS,
    /** Sets of remains: what was recovered and numbered as one, whole or not. */
    SETS,
    /** Parts of bodies. */
    PARTS,
    /** Metres. */
    METRES,
    /** Sites. */
    SITES;

    /** Whether only whole numbers make sense. */
    public boolean isCounted() {
        return this != METRES;
    }
}
