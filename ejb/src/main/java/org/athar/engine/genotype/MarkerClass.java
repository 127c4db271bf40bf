package org.athar.engine.genotype;

/** What kind of place on the genome a marker is, which says how its alleles are written and how many a person can have. */
public enum MarkerClass {
    /** Short tandem repeat on a chromosome that everybody has twice. */
    AUTOSOMAL,
    /** Short tandem repeat on the X chromosome. */
    X,
    /** Short tandem repeat or insertion on the Y chromosome. */
    Y,
    /** The test of sex: X, or X and Y. */
    AMELOGENIN,
    /** A single base, named by its rs number. */
    SNP,
    /** A signal of the kit that shows whether the reaction worked; no part of a profile. */
    QUALITY_SENSOR
}
