package org.athar.engine.genotype;

/** Sex as the inheritance of chromosomes knows it. */
public enum Sex {
    /** Two X. */
    FEMALE,
    /** One X from the mother, one Y from the father. */
    MALE
}
