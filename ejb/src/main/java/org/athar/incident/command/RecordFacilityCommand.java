package org.athar.incident.command;

import java.io.Serializable;
import java.util.List;
import org.athar.incident.kind.FacilityType;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.place.AreaId;
import org.athar.place.Position;
import org.athar.source.SourceId;

/**
 * A facility is recorded, or described anew.
 *
 * @param name           its name, at least in one language
 * @param variants       other spellings and names
 * @param type           what kind
 * @param area           administrative area
 * @param locality       where in it
 * @param position       as stated, null if nobody stated one
 * @param positionSource who stated it
 * @param capacity       persons it was built for, null where not known
 * @param capacitySource who says so
 * @param openedOn       since when
 * @param closedOn       until when
 * @param note           anything else
 * @param invented       whether it belongs to the invented part of a sample
 */
public record RecordFacilityCommand(LocalizedText name, List<String> variants, FacilityType type, AreaId area, String locality,
        Position position, SourceId positionSource, Integer capacity, SourceId capacitySource, PartialDate openedOn, PartialDate closedOn,
        String note, boolean invented) implements Serializable {

    /** Keeps the variants as they are. */
    public RecordFacilityCommand {
        variants = variants == null ? List.of() : List.copyOf(variants);
    }
}
