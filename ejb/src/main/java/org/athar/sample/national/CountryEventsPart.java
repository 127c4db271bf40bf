package org.athar.sample.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.FacilityLinkService;
import org.athar.incident.FacilityService;
import org.athar.incident.IncidentId;
import org.athar.incident.IncidentService;
import org.athar.incident.command.AddPlaceCommand;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.command.LinkFacilityCommand;
import org.athar.incident.command.RecordFacilityCommand;
import org.athar.incident.command.RecordIncidentCommand;
import org.athar.incident.kind.FacilityType;
import org.athar.incident.kind.IncidentType;
import org.athar.incident.kind.Openness;
import org.athar.incident.kind.PlaceRole;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.place.AreaId;
import org.athar.place.PlaceService;
import org.athar.sample.SourceStep;
import org.athar.sample.country.Country;
import org.athar.sample.country.Event;
import org.athar.source.SourceId;
import org.athar.source.SourceService;
import org.athar.source.SourceType;
import org.athar.source.Stance;
import org.athar.source.command.RecordSourceCommand;

/** The invented events with their sources, and the prisons in which people were held. */
@ApplicationScoped
public class CountryEventsPart implements CountryPart {

    static final String NAME = "events";
    /** Sources of each event: a family list, a non-governmental organisation, an authority, in this order. */
    static final int SOURCES = 3;

    @Inject
    private SourceService sources;
    @Inject
    private IncidentService incidents;
    @Inject
    private FacilityService facilities;
    @Inject
    private FacilityLinkService links;
    @Inject
    private PlaceService places;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public int lane() {
        return 0;
    }

    @Override
    public int pieces(Country country) {
        return 3;
    }

    /** Piece nought are the sources, one the events, two the prisons, with an empty line for an event without one. */
    @Override
    public List<String> load(Country country, int piece, CountryDesk desk) throws Exception {
        List<String> made = new ArrayList<>();
        desk.as(SourceStep.RECORDER, piece == 0 ? "sources" : piece == 1 ? "events" : "prisons", () -> {
            for (Event event : country.events()) {
                switch (piece) {
                    case 0 -> sources(event).forEach(source -> made.add(sources.record(source).required().id().value().toString()));
                    case 1 -> made.add(event(event, desk.made()).toString());
                    default -> made.add(event.prison() ? prison(event, desk.made()).toString() : "-");
                }
            }
        });
        return made;
    }

    private static List<RecordSourceCommand> sources(Event event) {
        String where = event.area().name().en();
        String whereAr = event.area().name().ar();
        return List.of(source(event, SourceType.NGO, new LocalizedText("Families' committee of " + where + " (invented)",
                        "لجنة عائلات " + whereAr + " (مختلقة)", null), "List of the missing, collected from families", 200),
                source(event, SourceType.NGO, new LocalizedText("Documentation centre (invented)", "مركز التوثيق (مختلق)", null),
                        "Report on " + where, 700),
                source(event, SourceType.OFFICIAL, new LocalizedText("Governorate office (invented)", "ديوان المحافظة (مختلق)", null),
                        "Statement on the events in " + where, 1_500));
    }

    private static RecordSourceCommand source(Event event, SourceType type, LocalizedText organisation, String title, int after) {
        return new RecordSourceCommand(type, organisation, title, null, null, null, List.of(), "ar", null, null, null, null,
                PartialDate.of(event.until().plusDays(after)), null, null, false, Sensitivity.S1, "invented · مختلق", true);
    }

    private UUID event(Event event, CountryMade made) {
        LocalizedText summary = new LocalizedText("People were taken and not seen again. Invented for training.",
                "أُخذ أشخاص ولم يُروا بعد ذلك. مختلق لأغراض التدريب.", "کەسانێک بران و ئیتر نەبینرانەوە. بۆ ڕاهێنان داهێنراوە.");
        IncidentId id = incidents.record(new RecordIncidentCommand(event.name(), event.prison() ? IncidentType.PRISON_MASSACRE
                : IncidentType.DISAPPEARANCE, event.prison() ? Openness.CLOSED : Openness.OPEN, PartialDate.of(event.from()),
                PartialDate.of(event.until()), summary, null, true)).required().id();
        incidents.addPlace(new AddPlaceCommand(id, PlaceRole.DETENTION, area(event), event.area().name(), null, source(made, event, 0)))
                .required();
        return id.value();
    }

    private UUID prison(Event event, CountryMade made) {
        LocalizedText name = new LocalizedText(event.area().name().en() + " prison (invented)",
                "سجن " + event.area().name().ar() + " (مختلق)", "زیندانی " + event.area().name().in("ckb") + " (خەیاڵی)");
        FacilityId id = facilities.record(new RecordFacilityCommand(name, List.of(), FacilityType.PRISON, area(event), null, null, null,
                Math.max(50, event.persons() / 2), source(made, event, 2), PartialDate.parse("1979"), null, null, true)).required().id();
        links.link(new LinkFacilityCommand(new IncidentId(made.id(NAME, 1, event.index())), id,
                new LocalizedText("People were held here before they went missing.", "احتُجز أشخاص هنا قبل اختفائهم.", null),
                new LinkEvidence(source(made, event, 1), null, Stance.FOR, "named by survivors, invented"))).required();
        return id.value();
    }

    private AreaId area(Event event) {
        return places.byPcode(event.area().code()).id();
    }

    static SourceId source(CountryMade made, Event event, int which) {
        return new SourceId(made.id(NAME, 0, event.index() * SOURCES + which));
    }

    static IncidentId incident(CountryMade made, Event event) {
        return new IncidentId(made.id(NAME, 1, event.index()));
    }

    /** The prison of an event; null where nobody was held in one. */
    static FacilityId prison(CountryMade made, Event event) {
        return event.prison() ? new FacilityId(made.id(NAME, 2, event.index())) : null;
    }
}
