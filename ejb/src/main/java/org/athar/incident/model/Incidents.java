package org.athar.incident.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.incident.IncidentId;
import org.athar.incident.kind.IncidentType;

/** All incidents with what was added to them. */
public interface Incidents {

    /** One incident. */
    Optional<Incident> byId(IncidentId id);

    /** The incident with this reference. */
    Optional<Incident> byRef(String ref);

    /** Several incidents; unknown ids are left out. */
    List<Incident> byIds(Collection<IncidentId> ids);

    /**
     * Incidents whose name or reference holds the text (null: all), of a type (null: any), among these (null: all), latest beginning
     * first, after the one with this reference unless that is null, at most so many.
     */
    List<Incident> page(String text, IncidentType type, Set<UUID> within, String afterRef, int most);

    /** How many there are, counted up to a limit. */
    int count(String text, IncidentType type, Set<UUID> within, int limit);

    /** Places of these, in the order of recording. */
    List<IncidentPlace> places(Collection<IncidentId> ids);

    /** Who is alleged to have done it, in the order of recording. */
    List<IncidentPerpetrator> perpetrators(IncidentId id);

    /** What it is in law, in the order of recording. */
    List<IncidentQualification> qualifications(IncidentId id);

    /** Ids of all incidents that this person recorded. */
    List<UUID> recordedBy(UUID person);

    /** A reference never given before. */
    String nextRef();

    /** Keeps a new incident. */
    void add(Incident incident);

    /** Keeps a new place. */
    void add(IncidentPlace place);

    /** Keeps a new allegation. */
    void add(IncidentPerpetrator perpetrator);

    /** Keeps a new qualification. */
    void add(IncidentQualification qualification);
}
