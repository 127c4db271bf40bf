package org.athar.identification.command.sequel;

import java.util.UUID;
import org.athar.identification.command.StepCommand;

/**
 * The remains are handed over; for liaison above, in its own operation.
 *
 * @param step          which case, when, why
 * @param receivedBy    the relative who signed the receipt
 * @param recipient     name and kinship, as on the receipt
 * @param entitled      whether that relative is entitled to receive them
 * @param identityProof by which document that relative proved who they are
 * @param receipt       number of the receipt
 * @param condition     condition of the remains and their packing
 * @param partsTold     whether the family was told of the parts not included
 */
public record ConfirmReturnCommand(StepCommand step, UUID receivedBy, String recipient, boolean entitled, String identityProof,
        String receipt, String condition, boolean partsTold) {
}
