package org.athar.identification.model;

import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Stage;

/**
 * Which cases to list.
 *
 * @param stages   at one of these stages; empty for all
 * @param site     of this site, null for all
 * @param remains  about this main set of remains, null for all
 * @param text     folded words in the number, null for all
 * @param named    whether names of candidates are searched as well
 * @param anyOf    of one of these sites, null for all
 * @param sitting  before the sitting of the board with this reference, null for all
 * @param mineOf   with a candidate that this person follows up, null for all
 * @param sites    reach: of these sites; null for everywhere
 * @param sittings reach: or before these sittings; null for everywhere
 * @param after    keyset of the last row before, null at the start
 * @param limit    at most so many rows
 */
public record CaseQuery(Set<Stage> stages, UUID site, UUID remains, String text, boolean named, Set<UUID> anyOf, String sitting,
        UUID mineOf, Set<UUID> sites, Set<UUID> sittings, String after, int limit) {
}
