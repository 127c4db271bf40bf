package org.athar.missing.command;

import jakarta.validation.constraints.NotNull;
import org.athar.kernel.PartialDate;
import org.athar.missing.ConsentId;

/**
 * A consent is taken back.
 *
 * @param consent     which one
 * @param withdrawnOn when
 * @param reason      why, if said
 */
public record WithdrawConsentCommand(@NotNull ConsentId consent, PartialDate withdrawnOn, String reason) {
}
