package org.athar.liaison.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;

/**
 * How the remains were handed over.
 *
 * @param returnedOn    when
 * @param receivedBy    the relative, null if unknown
 * @param entitlement   on what the right to receive them rests
 * @param identityProof proof of identity
 * @param receipt       number of the receipt
 * @param partsMissing  the parts not included, null if none
 * @param officer       who was there for us
 * @param recordedAt    when it was recorded
 */
public record ReceiptView(PartialDate returnedOn, String receivedBy, String entitlement, String identityProof, String receipt,
        String partsMissing, LocalizedText officer, Instant recordedAt) implements Serializable {
}
