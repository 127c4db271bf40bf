package org.athar.identification.command.evidence;

import java.time.LocalDate;
import org.athar.identification.command.StepCommand;
import org.athar.security.StaffId;

/**
 * Names a missing person whose remains these may be.
 *
 * @param step          which case, when, why
 * @param personRef     reference of the missing person
 * @param owner         who follows the question up
 * @param dueOn         until when
 * @param familySamples whether samples of relatives led to this person
 */
public record NominateCandidateCommand(StepCommand step, String personRef, StaffId owner, LocalDate dueOn, boolean familySamples) {
}
