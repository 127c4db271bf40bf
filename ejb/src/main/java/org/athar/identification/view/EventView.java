package org.athar.identification.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Stage;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;

/**
 * A step that was taken.
 *
 * @param sequence       its place in the order
 * @param action         what was done
 * @param from           the stage before
 * @param to             the stage after
 * @param who            by whom
 * @param roles          in which roles
 * @param occurredOn     when it happened
 * @param occurredSource where that date comes from
 * @param recordedAt     when it was recorded
 * @param daysLate       by how many days at least the record is later
 * @param reasons        why, null if not said or not to be seen
 * @param candidateId    about which candidate, null if none or not to be seen
 * @param refersTo       the earlier step that it ends, confirms or undoes
 * @param factsDigest    SHA-256 of what its rules looked at
 */
public record EventView(int sequence, Action action, Stage from, Stage to, LocalizedText who, Set<Role> roles, PartialDate occurredOn,
        String occurredSource, Instant recordedAt, long daysLate, String reasons, UUID candidateId, Integer refersTo,
        String factsDigest) implements Serializable {

    /** Whether it was recorded on a later day than it happened. */
    public boolean late() {
        return daysLate > 0;
    }
}
