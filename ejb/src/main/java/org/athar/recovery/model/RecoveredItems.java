package org.athar.recovery.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.custody.CustodyItemId;
import org.athar.kernel.Subject;
import org.athar.recovery.RemainsId;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.command.EvidenceFilter;
import org.athar.recovery.command.RemainsFilter;
import org.athar.site.SiteId;

/** All remains and evidence. Where sites are asked for, null stands for everywhere. */
public interface RecoveredItems {

    /** One set of remains. */
    Optional<HumanRemains> remains(RemainsId id);

    /** Several sets, in no order. */
    List<HumanRemains> remains(Collection<RemainsId> ids);

    /** The remains under a number. */
    Optional<HumanRemains> remainsByNumber(String number);

    /** The remains that are this item in custody. */
    Optional<HumanRemains> remainsByItem(CustodyItemId item);

    /** Remains that fit, by number. */
    List<HumanRemains> remains(RemainsFilter filter, Set<UUID> sites, int most);

    /** How many fit, counted up to a limit. */
    int count(RemainsFilter filter, Set<UUID> sites, int limit);

    /** Evidence that fits, by number. */
    List<EvidenceItem> evidence(EvidenceFilter filter, Set<UUID> sites, int most);

    /** How much fits, counted up to a limit. */
    int count(EvidenceFilter filter, Set<UUID> sites, int limit);

    /** Evidence found with remains, by number. */
    List<EvidenceItem> evidenceWith(RemainsId remains);

    /** The evidence under a number. */
    Optional<EvidenceItem> evidenceByNumber(String number);

    /** Sets of remains from a site by class, invented ones or the others. */
    Map<RemainsClass, Integer> countsOf(SiteId site, boolean invented);

    /** The rows that make up the record of a set of remains, for its history. */
    List<Subject> rowsOf(RemainsId remains);

    /** Keeps new remains. */
    void add(HumanRemains remains);

    /** Keeps new evidence. */
    void add(EvidenceItem item);
}
