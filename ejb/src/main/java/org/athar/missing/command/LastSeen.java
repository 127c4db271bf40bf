package org.athar.missing.command;

import java.io.Serializable;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.kernel.PartialDate;
import org.athar.place.AreaId;

/**
 * When and where a person was last known to be alive; null where it is not known.
 *
 * @param on       date
 * @param area     administrative area
 * @param place    place in words
 * @param by       by whom, or in whose company
 * @param clothes  what the person wore
 * @param incident incident that it belongs to
 * @param facility facility in which the person was held
 */
public record LastSeen(PartialDate on, AreaId area, String place, String by, String clothes, IncidentId incident, FacilityId facility)
        implements Serializable {

    /** Nothing is known. */
    public static final LastSeen UNKNOWN = new LastSeen(null, null, null, null, null, null, null);
}
