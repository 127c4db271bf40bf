package org.athar.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.kind.LinkGrade;
import org.athar.place.AreaId;
import org.athar.place.PlaceService;
import org.athar.place.Position;
import org.athar.place.PositionMethod;
import org.athar.site.SiteHappeningService;
import org.athar.site.SiteId;
import org.athar.site.SiteLinkService;
import org.athar.site.SiteOpeningService;
import org.athar.site.SiteService;
import org.athar.site.SiteStatus;
import org.athar.site.SiteStatusService;
import org.athar.site.command.ChangeSiteStatusCommand;
import org.athar.site.command.LinkSiteCommand;
import org.athar.site.command.RecordCampaignCommand;
import org.athar.site.command.RecordHappeningCommand;
import org.athar.site.command.RecordSiteCommand;
import org.athar.site.command.SiteDescription;
import org.athar.site.command.SiteMeasures;
import org.athar.site.command.SiteReport;
import org.athar.site.command.SiteWhere;
import org.athar.site.kind.GravePhase;
import org.athar.site.kind.HappeningKind;
import org.athar.site.kind.SiteHazard;
import org.athar.site.kind.SitePeriod;
import org.athar.site.kind.SiteType;
import org.athar.source.SourceId;
import org.athar.source.Stance;
import org.athar.source.view.Recorded;

/**
 * The site of Al-Humaydat as far as public sources tell of it: what happened, how it came to where it stands with the documents that
 * are not held as gaps, and what it is said to belong to.
 */
@ApplicationScoped
public class SiteStep implements SampleStep {

    private static final String COORDINATOR = "huda.aljubouri";

    @Inject
    private SiteService sites;
    @Inject
    private SiteStatusService statuses;
    @Inject
    private SiteOpeningService openings;
    @Inject
    private SiteHappeningService happenings;
    @Inject
    private SiteLinkService links;
    @Inject
    private PlaceService places;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(SampleContext context) throws Exception {
        try (JsonReader reader = Json.createReader(context.open("sites.json"))) {
            for (SampleRecord line : SampleRecord.all(reader.readArray())) {
                site(context, line);
            }
        }
    }

    private void site(SampleContext context, SampleRecord line) throws Exception {
        AreaId area = context.as(SourceStep.RECORDER, () -> places.byPcode(line.text("area"))).id();
        RecordSiteCommand command = new RecordSiteCommand(description(line, area), false);
        Recorded<SiteId> site = context.done(SourceStep.RECORDER, () -> sites.record(command));
        context.keep(line.key(), site.id());
        for (SampleRecord happening : line.rows("happenings")) {
            RecordHappeningCommand what = new RecordHappeningCommand(site.id(), happening.word("kind", HappeningKind.class),
                    happening.date("on"), happening.localized("text"), null, source(context, happening), null);
            context.done(SourceStep.RECORDER, () -> happenings.record(what));
        }
        for (int phase = 1; phase <= line.number("campaigns").intValueExact(); phase++) {
            RecordCampaignCommand campaign = new RecordCampaignCommand(site.id(), phase, null, null, true, null, null,
                    line.text("campaignNote"));
            context.done(COORDINATOR, () -> openings.record(campaign));
        }
        for (SampleRecord status : line.rows("statuses")) {
            long version = context.as(COORDINATOR, () -> sites.view(site.ref())).version();
            ChangeSiteStatusCommand change = new ChangeSiteStatusCommand(site.id(), version, status.word("to", SiteStatus.class),
                    status.date("on"), status.text("reason"), true);
            context.done(COORDINATOR, () -> statuses.change(change));
        }
        for (SampleRecord link : line.rows("links")) {
            LinkSiteCommand linked = link(context, site.id(), link);
            context.done(SourceStep.RECORDER, () -> links.link(linked));
        }
    }

    private static SiteDescription description(SampleRecord line, AreaId area) {
        SampleRecord point = line.inner("position");
        Position position = new Position(point.decimal("latitude"), point.decimal("longitude"), point.decimal("uncertaintyMetres"),
                PositionMethod.STATED);
        Set<SiteHazard> hazards = line.texts("hazards").stream().map(SiteHazard::valueOf).collect(Collectors.toSet());
        return new SiteDescription(line.localized("name"), line.texts("variants"),
                new SiteWhere(area, line.text("locality"), position, line.text("positionNote"), null), line.word("type", SiteType.class),
                line.word("phase", GravePhase.class), line.word("period", SitePeriod.class), hazards, SiteMeasures.NONE,
                new SiteReport(null, line.date("reportedOn"), line.text("reportedBy")), null, line.flag("moreThanOne"),
                line.text("circumstances"), null);
    }

    private static LinkSiteCommand link(SampleContext context, SiteId site, SampleRecord line) {
        List<LinkEvidence> evidence = line.rows("evidence").stream().map(row -> new LinkEvidence(source(context, row), null,
                row.word("stance", Stance.class), row.text("note"))).toList();
        return new LinkSiteCommand(site, line.text("incident") == null ? null : context.get(line.text("incident"), IncidentId.class),
                line.text("facility") == null ? null : context.get(line.text("facility"), FacilityId.class), line.localized("claim"),
                LinkGrade.ALLEGED, line.text("reason"), evidence);
    }

    private static SourceId source(SampleContext context, SampleRecord line) {
        return context.get(line.text("source"), SourceId.class);
    }
}
