package org.athar.identification.command.sequel;

import java.time.LocalDate;
import java.util.UUID;
import org.athar.identification.command.StepCommand;

/**
 * Records the certificate by which the authority seals the identification.
 *
 * @param step       which case, when, why
 * @param number     its number
 * @param authority  who issued it
 * @param issuedOn   its date
 * @param documentId the stored file that shows it
 */
public record CertifyCommand(StepCommand step, String number, String authority, LocalDate issuedOn, UUID documentId) {
}
