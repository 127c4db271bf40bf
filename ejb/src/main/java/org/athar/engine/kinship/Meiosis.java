package org.athar.engine.kinship;

/**
 * A parent's allele that becomes a child's.
 *
 * @param either       of the three alleles: the parent's two, each as often, and the child's
 * @param fromMaternal of the parent's maternal one and the child's, with half of the probability
 * @param fromPaternal of the parent's paternal one and the child's, with half of the probability
 */
record Meiosis(Factor either, Factor fromMaternal, Factor fromPaternal) {
}
