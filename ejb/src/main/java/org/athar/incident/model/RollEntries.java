package org.athar.incident.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.RollEntryId;
import org.athar.incident.view.RollFilter;

/** All entries of rolls. */
public interface RollEntries {

    /** One entry. */
    Optional<RollEntry> byId(RollEntryId id);

    /** The entry with this reference. */
    Optional<RollEntry> byRef(String ref);

    /** Some entries of a facility in the order of recording, superseded ones left out, after the one with this reference unless null. */
    List<RollEntry> page(FacilityId facility, RollFilter filter, String afterRef, int most);

    /** How many there are, counted up to a limit. */
    int count(FacilityId facility, RollFilter filter, int limit);

    /** Some that hold all these folded words, on the rolls of these facilities (null: any), latest recorded first, after this reference. */
    List<RollEntry> find(String words, Set<UUID> facilities, String afterRef, int most);

    /** How many of those there are, counted up to a limit. */
    int count(String words, Set<UUID> facilities, int limit);

    /** Whether another one has taken its place. */
    boolean isSuperseded(RollEntryId id);

    /** A reference never given before. */
    String nextRef();

    /** Keeps a new entry. */
    void add(RollEntry entry);
}
