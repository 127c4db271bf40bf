package org.athar.missing.view;

import java.io.Serializable;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.missing.InformantId;
import org.athar.missing.MissingPersonId;
import org.athar.missing.OfficeId;
import org.athar.missing.code.MissingStatus;

/**
 * What services above must know of a missing person: to nominate, to notify, to return.
 *
 * @param id         which person
 * @param status     where the search stands
 * @param verified   whether the person is on the verified register and still sought
 * @param informant  the first informant on record, with interviewer and date (P4); null if there is none
 * @param dnaConsent whether a consent or an order for DNA samples of the family is in force
 * @param incident   incident, null if unknown
 * @param facility   facility, null if unknown
 * @param office     liaison office, null if none
 * @param invented   whether invented for a sample
 */
public record MissingFacts(MissingPersonId id, MissingStatus status, boolean verified, InformantId informant, boolean dnaConsent,
        IncidentId incident, FacilityId facility, OfficeId office, boolean invented) implements Serializable {
}
