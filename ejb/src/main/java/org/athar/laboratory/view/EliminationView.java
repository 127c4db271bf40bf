package org.athar.laboratory.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.athar.laboratory.code.EliminationCategory;
import org.athar.laboratory.code.ProfileKind;

/**
 * A profile of the elimination database; what was read of it is never shown.
 *
 * @param id         which one
 * @param code       code under which it is kept
 * @param category   where it comes from
 * @param kind       of which markers
 * @param kit        with which kit
 * @param lociSeen   how many markers it has
 * @param source     from where it was received
 * @param removed    whether nothing is compared with it any more
 * @param reason     why not
 * @param invented   whether invented for a sample
 * @param recordedAt when it was recorded
 */
public record EliminationView(UUID id, String code, EliminationCategory category, ProfileKind kind, String kit, int lociSeen,
        String source, boolean removed, String reason, boolean invented, Instant recordedAt) implements Serializable {
}
