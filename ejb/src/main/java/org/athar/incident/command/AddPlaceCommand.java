package org.athar.incident.command;

import java.io.Serializable;
import org.athar.incident.IncidentId;
import org.athar.incident.kind.PlaceRole;
import org.athar.kernel.LocalizedText;
import org.athar.place.AreaId;
import org.athar.place.Position;
import org.athar.source.SourceId;

/**
 * One of the places of an incident.
 *
 * @param incident    which incident
 * @param role        what happened there
 * @param area        administrative area, null where not known
 * @param description where it is in words; needed where no area is named
 * @param position    as it was stated, null if nobody stated one
 * @param source      who said so; needed for a position
 */
public record AddPlaceCommand(IncidentId incident, PlaceRole role, AreaId area, LocalizedText description, Position position,
        SourceId source) implements Serializable {
}
