package org.athar.engine.genotype;

import java.util.stream.Stream;

/**
 * What was seen of somebody at a marker.
 *
 * @param first  an allele
 * @param second the other; null where only one was seen and the other is not known, and of a man at the X chromosome
 */
public record Genotype(String first, String second) {

    /** The alleles that were seen, one or two. */
    public Stream<String> seen() {
        return Stream.of(first, second).filter(allele -> allele != null).distinct();
    }
}
