package org.athar.matching.view;

import java.io.Serializable;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.matching.MatchRunId;

/**
 * A run that waits for its turn, as whatever executes it must know it.
 *
 * @param id      which one
 * @param account account of who asked
 * @param roles   roles that counted then
 */
public record QueuedRun(MatchRunId id, String account, Set<Role> roles) implements Serializable {

    /** Keeps the roles as they are. */
    public QueuedRun {
        roles = Set.copyOf(roles);
    }
}
