package org.athar.engine.genotype;

/** Where a marker lies, which says how it is inherited. */
public enum Chromosome {
    /** One allele from either parent. */
    AUTOSOMAL,
    /** A daughter has one from either parent, a son one from his mother. */
    X
}
