package org.athar.engine.search.table;

import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;

/**
 * A number for everything that can be seen of somebody at a marker: each genotype; each allele alone, the other not known; each allele
 * twice in a profile that may have lost a copy of another; nothing. Profiles are kept as these numbers, and tables have a column for each.
 */
public final class Columns {

    private final Marker marker;
    private final int alleles;
    private final int genotypes;
    private final short[] first;
    private final short[] second;

    /** Of a marker with at most 250 alleles: the numbers are kept as 16 bits. */
    public Columns(Marker marker) {
        this.marker = marker;
        this.alleles = marker.alleles().size();
        this.genotypes = alleles * (alleles + 1) / 2;
        if (nothing() > Short.MAX_VALUE) {
            throw new IllegalArgumentException(marker.name() + " has " + alleles + " alleles; a search takes up to 250."
                    + " Count rare ones as one");
        }
        this.first = new short[size()];
        this.second = new short[size()];
        for (int high = 0; high < alleles; high++) {
            for (int low = 0; low <= high; low++) {
                put(CodedMarker.pair(low, high), low, high);
            }
            put(alone(high), high, -1);
            put(lossy(high), high, high);
        }
        put(nothing(), -1, -1);
    }

    private void put(int column, int one, int other) {
        first[column] = (short) one;
        second[column] = (short) other;
    }

    private int alone(int allele) {
        return genotypes + allele;
    }

    private int lossy(int allele) {
        return genotypes + alleles + allele;
    }

    /** The column of a profile of which nothing was seen. */
    public int nothing() {
        return genotypes + 2 * alleles;
    }

    /** How many columns there are. */
    public int size() {
        return nothing() + 1;
    }

    /** How many visible alleles there are. */
    public int alleles() {
        return alleles;
    }

    /** Whether a column is of an allele seen twice in a profile that may have lost a copy. */
    public boolean isLossy(int column) {
        return column >= lossy(0) && column < nothing();
    }

    /** An allele that was seen; -1 where nothing was. */
    public int first(int column) {
        return first[column];
    }

    /** The other allele that was seen; -1 where it is not known. */
    public int second(int column) {
        return second[column];
    }

    /** The column of what was seen, null for nothing; {@code lost} is the probability that a copy is not seen. */
    public int of(Genotype seen, double lost) {
        if (seen == null) {
            return nothing();
        }
        int one = marker.indexOf(seen.first());
        if (seen.second() == null) {
            return alone(one);
        }
        int other = marker.indexOf(seen.second());
        return one == other && lost > 0 ? lossy(one) : CodedMarker.pair(one, other);
    }
}
