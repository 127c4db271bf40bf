package org.athar.laboratory.command;

import org.athar.custody.CustodyMoment;
import org.athar.laboratory.code.SampleStatus;

/**
 * A laboratory is done with a sample.
 *
 * @param sample  number of the sample
 * @param version version of the record that was seen
 * @param status  how it ended
 * @param moment  when
 * @param reason  why, in words
 */
public record EndSampleCommand(String sample, long version, SampleStatus status, CustodyMoment moment, String reason) {
}
