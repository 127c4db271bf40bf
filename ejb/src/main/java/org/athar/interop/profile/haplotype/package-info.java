/** Mitochondrial haplotypes: ranges that were sequenced and differences from the revised Cambridge reference sequence. */
package org.athar.interop.profile.haplotype;
