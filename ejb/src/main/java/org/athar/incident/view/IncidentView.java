package org.athar.incident.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.incident.kind.IncidentType;
import org.athar.incident.kind.Openness;
import org.athar.incident.kind.PlaceRole;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.place.Position;
import org.athar.place.view.AreaView;
import org.athar.source.view.SourceLabel;
import org.athar.source.view.StatementView;

/**
 * An incident whole.
 *
 * @param label          its name
 * @param version        for changing it
 * @param type           what kind
 * @param openness       whether a list of those present is known
 * @param endsOn         when it ended, null if not known
 * @param summary        what happened, in short; null if nothing is written
 * @param places         where, in the order of recording
 * @param perpetrators   who is alleged to have done it
 * @param qualifications what it is in law, as bodies stated it
 * @param facilities     facilities linked to it
 * @param note           anything else
 * @param invented       whether it belongs to the invented part of a sample
 * @param mayChange      whether who reads may add to it
 * @param recordedBy     who recorded it
 * @param recordedAt     when
 */
public record IncidentView(IncidentLabel label, long version, IncidentType type, Openness openness, PartialDate endsOn,
        LocalizedText summary, List<Place> places, List<Perpetrator> perpetrators, List<Qualification> qualifications,
        List<FacilityLinkView> facilities, String note, boolean invented, boolean mayChange, LocalizedText recordedBy, Instant recordedAt)
        implements Serializable {

    /**
     * One of its places.
     *
     * @param id          row
     * @param role        what happened there
     * @param area        administrative area, null where none is named
     * @param description where in words, null where nothing is written
     * @param position    as stated, null if nobody stated one
     * @param source      who said so, null if nobody is named
     */
    public record Place(UUID id, PlaceRole role, AreaView area, LocalizedText description, Position position, SourceLabel source)
            implements Serializable {
    }

    /**
     * Somebody alleged to have done it.
     *
     * @param id        row
     * @param name      of the group or person
     * @param statement which alleges it, null where that is out of reach
     */
    public record Perpetrator(UUID id, LocalizedText name, StatementView statement) implements Serializable {
    }

    /**
     * What it is in law, as one body stated it.
     *
     * @param id       row
     * @param text     the qualification
     * @param statedOn when, null if not known
     * @param source   by whom, null where that is out of reach
     */
    public record Qualification(UUID id, LocalizedText text, PartialDate statedOn, SourceLabel source) implements Serializable {
    }
}
