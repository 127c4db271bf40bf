package org.athar.reporting.view;

import java.io.Serializable;
import java.util.List;

/**
 * A laboratory's bench; each by the number of the case.
 *
 * @param withoutOutcome lines of evidence with no conclusion yet
 * @param unsigned       lines with a conclusion that nobody has signed
 * @param reviews        proposals before the board that who looks may review: neither proposed nor signed by them, not yet endorsed
 */
public record LaboratoryBench(List<BenchItem> withoutOutcome, List<BenchItem> unsigned, List<BenchItem> reviews) implements Serializable {

    /** Keeps the lists as they are. */
    public LaboratoryBench {
        withoutOutcome = List.copyOf(withoutOutcome);
        unsigned = List.copyOf(unsigned);
        reviews = List.copyOf(reviews);
    }
}
