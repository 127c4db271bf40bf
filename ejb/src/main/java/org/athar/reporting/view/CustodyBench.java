package org.athar.reporting.view;

import java.io.Serializable;
import java.util.List;

/**
 * A custodian's bench.
 *
 * @param unstored  in the custodian's own custody, and not put in storage since it came
 * @param late      on its way for longer than the setting allows, to or from the custodian
 * @param toReceive handed to the custodian and not received
 * @param toCheck   in the custodian's custody, found under another seal than it was left with, which nobody has accepted
 * @param toReturn  remains that can go back to the family; by the number of the case
 * @param hours     how long a way may take
 */
public record CustodyBench(List<BenchItem> unstored, List<BenchItem> late, List<BenchItem> toReceive, List<BenchItem> toCheck,
        List<BenchItem> toReturn, int hours) implements Serializable {

    /** Keeps the lists as they are. */
    public CustodyBench {
        unstored = List.copyOf(unstored);
        late = List.copyOf(late);
        toReceive = List.copyOf(toReceive);
        toCheck = List.copyOf(toCheck);
        toReturn = List.copyOf(toReturn);
    }
}
