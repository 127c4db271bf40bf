package org.athar.engine.protocol;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts. Two accounts of one person are one actor: the id is the person's, never the account's.
 *
 * @param person the person
 * @param roles  the roles in which that person may act on this case
 */
public record Actor(UUID person, Set<Role> roles) {

    /** Copies the roles. */
    public Actor {
        Objects.requireNonNull(person, "person");
        roles = Set.copyOf(roles);
    }
}
