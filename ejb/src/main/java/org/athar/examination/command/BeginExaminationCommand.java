package org.athar.examination.command;

import org.athar.kernel.PartialDate;

/**
 * An examination begins; who asks is the examiner.
 *
 * @param remains     number of the remains
 * @param performedOn when
 * @param place       where
 */
public record BeginExaminationCommand(String remains, PartialDate performedOn, String place) {
}
