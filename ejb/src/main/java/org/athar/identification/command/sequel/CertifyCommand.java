package org.athar.identification.command.sequel;

import java.time.LocalDate;
import org.athar.identification.command.StepCommand;

/**
 * Records the certificate by which the authority seals the identification.
 *
 * @param step         which case, when, why
 * @param number       its number
 * @param authority    who issued it
 * @param issuedOn     its date
 * @param documentName name of the file that shows it, as it came
 */
public record CertifyCommand(StepCommand step, String number, String authority, LocalDate issuedOn, String documentName) {
}
