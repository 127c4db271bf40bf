package org.athar.identification.model.sequel;

import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.fact.past.Demand;
import org.athar.engine.protocol.fact.past.PastStatus;

/**
 * Which confirmed historic records are asked for, within whose reach; null stands for any.
 *
 * @param text     folded words in the number of the case or in who decided
 * @param status   that came so far
 * @param gap      behind which this document is missing
 * @param site     of cases of this site
 * @param sites    of cases of these sites
 * @param sittings or before one of these sittings; read only where sites are given
 * @param after    key after which to go on
 * @param limit    how many at most
 */
public record HistoricQuery(String text, PastStatus status, Demand gap, UUID site, Set<UUID> sites, Set<UUID> sittings, String after,
        int limit) {
}
