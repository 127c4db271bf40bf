package org.athar.identification.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.engine.protocol.fact.PendingFacts.Matter;
import org.athar.engine.protocol.fact.RegroupingFacts.Tie;
import org.athar.engine.protocol.fact.ReopenReason;
import org.athar.kernel.LocalizedText;

/**
 * A step that waits for a second person.
 *
 * @param id              which one
 * @param matter          what is proposed
 * @param candidateId     about which candidate, null if none or not to be seen
 * @param exclusionReason the typed reason of an exclusion
 * @param reopenReason    the typed reason of a reopening
 * @param parts           which parts of the remains go to another case
 * @param lines           which lines of evidence go with them
 * @param mainCase        number of the case that the remains are to join, null if none
 * @param ties            what is said to show that it is one person
 * @param reasons         the written reasons, null where they may not be seen
 * @param proposedBy      who proposed
 * @param proposedAt      when
 * @param own             whether who reads proposed it
 * @param confirmers      in which roles somebody else can confirm it
 */
public record PendingView(UUID id, Matter matter, UUID candidateId, ExclusionReason exclusionReason, ReopenReason reopenReason,
        Set<UUID> parts, Set<UUID> lines, String mainCase, Set<Tie> ties, String reasons, LocalizedText proposedBy, Instant proposedAt,
        boolean own, Set<Role> confirmers) implements Serializable {
}
