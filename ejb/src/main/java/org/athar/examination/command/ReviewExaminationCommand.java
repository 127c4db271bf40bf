package org.athar.examination.command;

import org.athar.examination.ExaminationId;
import org.athar.kernel.PartialDate;

/**
 * Another person reviews a signed examination (P6).
 *
 * @param examination which one
 * @param endorse     true to endorse, false to return
 * @param reasons     why
 * @param reviewedOn  when
 */
public record ReviewExaminationCommand(ExaminationId examination, boolean endorse, String reasons, PartialDate reviewedOn) {
}
