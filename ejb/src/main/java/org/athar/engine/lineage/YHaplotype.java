package org.athar.engine.lineage;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Y-STR alleles of a man.
 *
 * @param alleles by locus, in numbers of repeats such as 17 or 17.2: one of most loci, several of a locus that lies there more than once
 *                (DYS385, DYF387S1), in any order; loci that were not typed are missing
 */
public record YHaplotype(Map<String, List<BigDecimal>> alleles) {

    /** Sorts the alleles of each locus; refuses a locus without any. */
    public YHaplotype {
        Map<String, List<BigDecimal>> sorted = new TreeMap<>();
        alleles.forEach((locus, some) -> {
            if (some.isEmpty() || some.stream().anyMatch(one -> one.signum() <= 0)) {
                throw new IllegalArgumentException(locus + " has " + some + ": give numbers of repeats, or leave out a locus without any");
            }
            sorted.put(locus, some.stream().map(BigDecimal::stripTrailingZeros).sorted().toList());
        });
        alleles = Collections.unmodifiableMap(sorted);
    }
}
