package org.athar.missing.model;

import java.util.Set;
import java.util.UUID;
import org.athar.incident.IncidentId;

/**
 * Which persons may be touched.
 *
 * @param everywhere whether everybody
 * @param offices    otherwise those of these liaison offices
 * @param incidents  and those of these incidents
 */
public record PersonReach(boolean everywhere, Set<UUID> offices, Set<UUID> incidents) {

    /** Keeps what it was given. */
    public PersonReach {
        offices = Set.copyOf(offices);
        incidents = Set.copyOf(incidents);
    }

    /** Whether a person is among them. */
    public boolean covers(MissingPerson person) {
        IncidentId incident = person.lastSeen().incident();
        return everywhere || person.office() != null && offices.contains(person.office().value())
                || incident != null && incidents.contains(incident.value());
    }
}
