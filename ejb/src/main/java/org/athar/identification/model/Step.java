package org.athar.identification.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Actor;
import org.athar.engine.protocol.Attempt;
import org.athar.engine.protocol.Occurrence;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Clocks;
import org.athar.kernel.PartialDate;

/**
 * A step about to be tried: by whom, when in the world, when recorded, and what is said with it.
 *
 * @param id         id of the event that it becomes
 * @param person     who acts; two accounts of one person are one
 * @param roles      the roles in which that person may act here
 * @param occurredOn when it happened, as far as known
 * @param source     where that date comes from, null when it happens now
 * @param recordedAt when it is recorded
 * @param attempt    what the actor says
 */
public record Step(UUID id, UUID person, Set<Role> roles, PartialDate occurredOn, String source, Instant recordedAt, Attempt attempt) {

    /** Copies the roles. */
    public Step {
        roles = Set.copyOf(roles);
    }

    /** The same step, saying this. */
    public Step saying(Attempt words) {
        return new Step(id, person, roles, occurredOn, source, recordedAt, words);
    }

    Actor actor() {
        return new Actor(person, roles);
    }

    Occurrence occurrence() {
        return new Occurrence(occurredOn.earliest(), occurredOn.latest(), recordedAt, Clocks.HOME);
    }
}
