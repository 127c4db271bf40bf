package org.athar.laboratory.command;

import org.athar.custody.CustodyMoment;

/**
 * A sample arrives in its laboratory.
 *
 * @param sample           number of the sample
 * @param version          version of the record that was seen
 * @param moment           when
 * @param place            where it is kept
 * @param sealFound        seal as found
 * @param condition        in which condition it and its packing are
 * @param laboratoryNumber number that the laboratory gives it
 * @param limsNumber       number in the laboratory's own system, if it has one
 * @param receipt          number of the receipt on paper, where who brought it is not on the staff
 * @param note             what is out of order, where no hand-over is on record
 */
public record ReceiveSampleCommand(String sample, long version, CustodyMoment moment, String place, String sealFound, String condition,
        String laboratoryNumber, String limsNumber, String receipt, String note) {
}
