package org.athar.reporting.view;

import java.io.Serializable;

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
public record CustodyBench(Pile unstored, Pile late, Pile toReceive, Pile toCheck, Pile toReturn, int hours) implements Serializable {
}
