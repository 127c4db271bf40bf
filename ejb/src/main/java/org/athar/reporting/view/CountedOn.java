package org.athar.reporting.view;

import java.io.Serializable;
import org.athar.kernel.PartialDate;

/**
 * How many came to be counted on a date.
 *
 * @param on     the date, as well as it is known: of the decision, or of the recovery
 * @param number how many more
 */
public record CountedOn(PartialDate on, int number) implements Serializable {
}
