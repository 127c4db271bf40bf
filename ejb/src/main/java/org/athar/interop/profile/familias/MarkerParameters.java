package org.athar.interop.profile.familias;

/**
 * What Familias keeps of a marker beside its frequencies.
 *
 * @param marker  canonical name
 * @param remark  as written: size of the database, probability of drop-out, minor allele frequency; empty where there is none
 * @param alleles how many are named
 * @param row     line on which it begins
 */
public record MarkerParameters(String marker, String remark, int alleles, int row) {
}
