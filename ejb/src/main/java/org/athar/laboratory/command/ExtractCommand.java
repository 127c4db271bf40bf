package org.athar.laboratory.command;

import java.math.BigDecimal;
import org.athar.custody.CustodyMoment;

/**
 * DNA is drawn from a sample.
 *
 * @param sample          number of the sample
 * @param version         version of the record that was seen
 * @param moment          when
 * @param method          by which method
 * @param usedGrams       how much of the sample it took; null where that is not weighed, as of a card
 * @param ngPerMicrolitre concentration of the extract, if it was measured
 * @param note            anything else
 */
public record ExtractCommand(String sample, long version, CustodyMoment moment, String method, BigDecimal usedGrams,
        BigDecimal ngPerMicrolitre, String note) {
}
