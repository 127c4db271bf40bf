package org.athar.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.util.List;
import org.athar.incident.FacilityId;
import org.athar.incident.FacilityLinkId;
import org.athar.incident.FacilityLinkService;
import org.athar.incident.FacilityService;
import org.athar.incident.IncidentId;
import org.athar.incident.IncidentService;
import org.athar.incident.RollService;
import org.athar.incident.command.AddLinkEvidenceCommand;
import org.athar.incident.command.AddPlaceCommand;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.command.LinkFacilityCommand;
import org.athar.incident.command.RecordFacilityCommand;
import org.athar.incident.command.RecordIncidentCommand;
import org.athar.incident.command.RecordOperatorCommand;
import org.athar.incident.command.RecordRollEntryCommand;
import org.athar.incident.kind.FacilityType;
import org.athar.incident.kind.IncidentType;
import org.athar.incident.kind.Openness;
import org.athar.incident.kind.PlaceRole;
import org.athar.incident.kind.RollFate;
import org.athar.incident.kind.RollScript;
import org.athar.place.AreaId;
import org.athar.place.PlaceService;
import org.athar.place.Position;
import org.athar.place.PositionMethod;
import org.athar.source.SourceId;
import org.athar.source.Stance;

/** The massacre of Badoush with its places, the prison with who held it, the fighting that the article tells of; and an invented roll. */
@ApplicationScoped
public class IncidentStep implements SampleStep {

    @Inject
    private IncidentService incidents;
    @Inject
    private FacilityService facilities;
    @Inject
    private FacilityLinkService links;
    @Inject
    private RollService rolls;
    @Inject
    private PlaceService places;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(SampleContext context) throws Exception {
        SampleRecord all;
        try (JsonReader reader = Json.createReader(context.open("incidents.json"))) {
            all = new SampleRecord(reader.readObject());
        }
        for (SampleRecord line : all.rows("incidents")) {
            incident(context, line);
        }
        for (SampleRecord line : all.rows("facilities")) {
            facility(context, line);
        }
        for (SampleRecord line : all.rows("links")) {
            link(context, line);
        }
        for (SampleRecord line : all.rows("roll")) {
            context.done(SourceStep.RECORDER, () -> rolls.record(entry(context, line)));
        }
    }

    private void incident(SampleContext context, SampleRecord line) throws Exception {
        RecordIncidentCommand command = new RecordIncidentCommand(line.localized("name"), line.word("type", IncidentType.class),
                line.word("openness", Openness.class), line.date("startsOn"), line.date("endsOn"), line.localized("summary"),
                line.text("note"), false);
        IncidentId id = context.done(SourceStep.RECORDER, () -> incidents.record(command)).id();
        context.keep(line.key(), id);
        for (SampleRecord place : line.rows("places")) {
            AddPlaceCommand where = new AddPlaceCommand(id, place.word("role", PlaceRole.class), area(context, place.text("area")),
                    place.localized("description"), position(place), source(context, place, "source"));
            context.done(SourceStep.RECORDER, () -> incidents.addPlace(where));
        }
    }

    private void facility(SampleContext context, SampleRecord line) throws Exception {
        RecordFacilityCommand command = new RecordFacilityCommand(line.localized("name"), line.texts("variants"),
                line.word("type", FacilityType.class), area(context, line.text("area")), line.text("locality"), position(line),
                source(context, line, "positionSource"), null, null, null, null, line.text("note"), false);
        FacilityId id = context.done(SourceStep.RECORDER, () -> facilities.record(command)).id();
        context.keep(line.key(), id);
        for (SampleRecord operator : line.rows("operators")) {
            RecordOperatorCommand held = new RecordOperatorCommand(id, operator.localized("name"), operator.date("from"),
                    operator.date("until"), source(context, operator, "source"), null, operator.text("note"));
            context.done(SourceStep.RECORDER, () -> facilities.recordOperator(held));
        }
    }

    private void link(SampleContext context, SampleRecord line) throws Exception {
        List<LinkEvidence> evidence = line.rows("evidence").stream().map(row -> new LinkEvidence(source(context, row, "source"), null,
                row.word("stance", Stance.class), row.text("note"))).toList();
        LinkFacilityCommand command = new LinkFacilityCommand(context.get(line.text("incident"), IncidentId.class),
                context.get(line.text("facility"), FacilityId.class), line.localized("claim"), evidence.get(0));
        FacilityLinkId id = context.done(SourceStep.RECORDER, () -> links.link(command));
        context.keep(line.key(), id);
        for (LinkEvidence more : evidence.subList(1, evidence.size())) {
            context.done(SourceStep.RECORDER, () -> links.addEvidence(new AddLinkEvidenceCommand(id, more)));
        }
    }

    private static RecordRollEntryCommand entry(SampleContext context, SampleRecord line) {
        RollScript script = line.word("script", RollScript.class);
        return new RecordRollEntryCommand(context.get(line.text("facility"), FacilityId.class), line.text("number"), line.text("name"),
                script == null ? RollScript.ARABIC : script, null, line.date("arrestedOn"), null, line.text("block"), null,
                line.date("lastSeenOn"), line.word("fate", RollFate.class), context.get("source:invented-roll", SourceId.class), null,
                line.text("note"), true);
    }

    private static Position position(SampleRecord line) {
        SampleRecord point = line.inner("position");
        return point == null ? null : new Position(point.decimal("latitude"), point.decimal("longitude"),
                point.decimal("uncertaintyMetres"), PositionMethod.STATED);
    }

    private AreaId area(SampleContext context, String code) throws Exception {
        return code == null ? null : context.as(SourceStep.RECORDER, () -> places.byPcode(code)).id();
    }

    private static SourceId source(SampleContext context, SampleRecord line, String field) {
        return line.text(field) == null ? null : context.get(line.text(field), SourceId.class);
    }
}
