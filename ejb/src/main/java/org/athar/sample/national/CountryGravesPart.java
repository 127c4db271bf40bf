package org.athar.sample.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.kind.LinkGrade;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.place.PlaceService;
import org.athar.place.Position;
import org.athar.place.PositionMethod;
import org.athar.sample.SourceStep;
import org.athar.sample.country.Country;
import org.athar.sample.country.Event;
import org.athar.sample.country.Grave;
import org.athar.sample.country.Worker;
import org.athar.security.ScopeKind;
import org.athar.site.SiteId;
import org.athar.site.SiteLinkService;
import org.athar.site.SiteOpeningService;
import org.athar.site.SiteService;
import org.athar.site.SiteStatus;
import org.athar.site.SiteStatusService;
import org.athar.site.command.ChangeSiteStatusCommand;
import org.athar.site.command.LinkSiteCommand;
import org.athar.site.command.RecordCampaignCommand;
import org.athar.site.command.RecordSiteCommand;
import org.athar.site.command.SiteDescription;
import org.athar.site.command.SiteMeasures;
import org.athar.site.command.SiteReport;
import org.athar.site.command.SiteWhere;
import org.athar.site.kind.GravePhase;
import org.athar.site.kind.SiteHazard;
import org.athar.site.kind.SitePeriod;
import org.athar.site.kind.SiteType;
import org.athar.source.Stance;

/** The invented graves, how they came to where they stand, and the teams that work at those of each governorate. */
@ApplicationScoped
public class CountryGravesPart implements CountryPart {

    static final String NAME = "graves";
    private static final String COORDINATOR = "huda.aljubouri";
    private static final LocalizedText CLAIM = new LocalizedText("The dead are said to be from this event.",
            "يُقال إن الموتى من هذا الحدث.", null);

    @Inject
    private SiteService sites;
    @Inject
    private SiteStatusService statuses;
    @Inject
    private SiteOpeningService openings;
    @Inject
    private SiteLinkService links;
    @Inject
    private PlaceService places;
    @Inject
    private CountryStaffPart staff;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public int lane() {
        return 0;
    }

    @Override
    public int pieces(Country country) {
        return 2;
    }

    /** Piece nought are the graves, one the grants of the teams. */
    @Override
    public List<String> load(Country country, int piece, CountryDesk desk) throws Exception {
        return piece == 0 ? graves(country, desk) : teams(country, desk);
    }

    private List<String> graves(Country country, CountryDesk desk) throws Exception {
        Map<Grave, SiteId> made = new LinkedHashMap<>();
        Map<Grave, String> refs = new LinkedHashMap<>();
        desk.as(SourceStep.RECORDER, "graves reported", () -> {
            for (Grave grave : country.graves()) {
                var recorded = sites.record(new RecordSiteCommand(description(country, grave), true)).required();
                made.put(grave, recorded.id());
                refs.put(grave, recorded.ref());
            }
        });
        desk.as(SourceStep.RECORDER, "graves linked to events", () -> made.forEach((grave, id) -> links.link(new LinkSiteCommand(id,
                CountryEventsPart.incident(desk.made(), grave.event()), null, CLAIM, LinkGrade.ALLEGED, "said by families, invented",
                List.of(new LinkEvidence(CountryEventsPart.source(desk.made(), grave.event(), 0), null, Stance.FOR, null)))).required()));
        for (int step = 0; step < 5; step++) {
            int at = step;
            desk.as(COORDINATOR, "where graves stand, " + (step + 1), () -> made.forEach((grave, id) -> move(country, grave, id,
                    refs.get(grave), at)));
        }
        desk.as(COORDINATOR, "work at graves", () -> made.forEach((grave, id) -> work(grave, id)));
        List<SiteId> byIndex = new ArrayList<>(country.graves().stream().map(made::get).toList());
        return byIndex.stream().map(id -> id.value().toString()).toList();
    }

    private void move(Country country, Grave grave, SiteId id, String ref, int step) {
        List<SiteStatus> path = path(country, grave);
        if (step >= path.size()) {
            return;
        }
        LocalDate on = switch (path.get(step)) {
            case OPENED -> grave.opened();
            case EXHAUSTED, CLOSED -> grave.ended().plusDays(10L * step);
            default -> grave.reported().plusDays(30L * (step + 1));
        };
        LocalDate day = step > 1 || grave.opened() == null || on.isBefore(grave.opened()) ? on : grave.opened().minusDays(5L - step);
        statuses.change(new ChangeSiteStatusCommand(id, sites.view(ref).version(), path.get(step), PartialDate.of(day),
                "as the files of the authority have it, invented", true)).required();
    }

    private static List<SiteStatus> path(Country country, Grave grave) {
        var chance = country.chance("path", grave.index());
        if (grave.opened() == null) {
            int drawn = chance.below(100);
            return drawn < 40 ? List.of() : drawn < 65 ? List.of(SiteStatus.ASSESSED)
                    : List.of(SiteStatus.ASSESSED, drawn < 93 ? SiteStatus.CONFIRMED : SiteStatus.NOT_A_GRAVE);
        }
        List<SiteStatus> path = new ArrayList<>(List.of(SiteStatus.ASSESSED, SiteStatus.CONFIRMED, SiteStatus.OPENED));
        if (chance.percent(60)) {
            path.add(SiteStatus.EXHAUSTED);
            if (chance.percent(40)) {
                path.add(SiteStatus.CLOSED);
            }
        }
        return path;
    }

    private void work(Grave grave, SiteId id) {
        if (grave.opened() != null) {
            openings.record(new RecordCampaignCommand(id, 1, PartialDate.of(grave.opened()), PartialDate.of(grave.ended()), true,
                    "Mass graves team of the governorate (invented)", null, null)).required();
        }
    }

    private SiteDescription description(Country country, Grave grave) {
        var chance = country.chance("site", grave.index());
        SitePeriod period = grave.event().era().isBefore2003() ? SitePeriod.BAATH_PRE2003
                : grave.event().from().getYear() < 2014 ? SitePeriod.SECTARIAN_2003_2013 : SitePeriod.ISIL_2014_2017;
        Position position = new Position(grave.latitude(), grave.longitude(), chance.pick(50.0, 200.0, 1_000.0), PositionMethod.STATED);
        double length = chance.from(4, 80);
        SiteMeasures measures = grave.opened() == null ? SiteMeasures.NONE
                : new SiteMeasures(length * 3, length, 3.0, chance.from(10, 35) / 10.0, null);
        return new SiteDescription(grave.name(), List.of(), new SiteWhere(places.byPcode(grave.area().code()).id(),
                grave.area().name().en() + " · " + grave.area().name().ar(), position, "invented · مختلق", null),
                chance.pick(SiteType.TRENCH, SiteType.PIT, SiteType.RAVINE, SiteType.WELL, SiteType.SURFACE_SCATTER,
                        SiteType.INDIVIDUAL_CLUSTER), chance.pick(GravePhase.PRIMARY, GravePhase.PRIMARY, GravePhase.SECONDARY,
                        GravePhase.UNKNOWN), period, chance.percent(40) ? Set.of(SiteHazard.UXO, SiteHazard.SNAKES) : Set.of(), measures,
                new SiteReport(null, PartialDate.of(grave.reported()), "villagers, invented · أهالي القرية، مختلق"), null, true,
                "Deaths without a judgement, told by families; invented.", null);
    }

    /** The teams of a governorate work on what happened there. */
    private List<String> teams(Country country, CountryDesk desk) throws Exception {
        List<CountryStaffPart.Post> posts = new ArrayList<>();
        List<String> people = desk.made().of(CountryStaffPart.NAME, 0);
        for (Event event : country.events()) {
            for (Role role : List.of(Role.INVESTIGATOR, Role.CUSTODIAN)) {
                for (Worker worker : country.staff().with(role, event.area().governorate())) {
                    posts.add(new CountryStaffPart.Post(CountryStaffPart.id(country, people, worker), role, ScopeKind.INCIDENT,
                            CountryEventsPart.incident(desk.made(), event).value()));
                }
            }
        }
        staff.grant(desk, posts);
        return List.of();
    }

    static SiteId site(CountryMade made, Country country, Grave grave) {
        return new SiteId(made.id(NAME, 0, country.graves().indexOf(grave)));
    }
}
