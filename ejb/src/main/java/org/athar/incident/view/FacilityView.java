package org.athar.incident.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.place.Position;
import org.athar.place.view.AreaView;
import org.athar.source.view.SourceLabel;

/**
 * A facility whole, but for its roll.
 *
 * @param label          its name
 * @param version        for changing it
 * @param variants       other spellings and names
 * @param area           where
 * @param locality       where in it
 * @param position       as stated, null if nobody stated one
 * @param positionSource who stated it
 * @param capacity       persons it was built for, null if not known
 * @param capacitySource who says so
 * @param openedOn       since when
 * @param closedOn       until when
 * @param operators      who held it, by period, superseded rows left out
 * @param incidents      incidents it is linked to
 * @param note           anything else
 * @param invented       whether it belongs to the invented part of a sample
 * @param mayReadRoll    whether who reads may open its roll
 * @param recordedBy     who recorded it
 * @param recordedAt     when
 */
public record FacilityView(FacilityLabel label, long version, List<String> variants, AreaView area, String locality, Position position,
        SourceLabel positionSource, Integer capacity, SourceLabel capacitySource, PartialDate openedOn, PartialDate closedOn,
        List<Operator> operators, List<FacilityLinkView> incidents, String note, boolean invented, boolean mayReadRoll,
        LocalizedText recordedBy, Instant recordedAt) implements Serializable {

    /**
     * Who held it for a time.
     *
     * @param id     row
     * @param name   of who held it
     * @param from   since when, null if not known
     * @param until  until when, null if not known
     * @param source who says so
     * @param note   anything else
     */
    public record Operator(UUID id, LocalizedText name, PartialDate from, PartialDate until, SourceLabel source, String note)
            implements Serializable {
    }
}
