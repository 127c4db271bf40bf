package org.athar.identification.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.kernel.LocalizedText;

/**
 * An exclusion between the remains and a person.
 *
 * @param id          which one
 * @param reason      the typed reason
 * @param reasons     the written reasons
 * @param proposedBy  who proposed
 * @param decidedBy   who decided
 * @param recordedAt  when
 * @param stands      whether it stands
 * @param withdrawnBy who withdrew it; two different persons end it
 * @param withdrawnFor their reasons, in the same order
 * @param withdrawnByReader whether who reads is one of them
 */
public record ExclusionView(UUID id, ExclusionReason reason, String reasons, LocalizedText proposedBy, LocalizedText decidedBy,
        Instant recordedAt, boolean stands, List<LocalizedText> withdrawnBy, List<String> withdrawnFor,
        boolean withdrawnByReader) implements Serializable {

    /** Keeps the lists as they are. */
    public ExclusionView {
        withdrawnBy = List.copyOf(withdrawnBy);
        withdrawnFor = List.copyOf(withdrawnFor);
    }
}
