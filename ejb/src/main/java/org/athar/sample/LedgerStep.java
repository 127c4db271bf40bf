package org.athar.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.incident.IncidentService;
import org.athar.incident.command.NamePerpetratorCommand;
import org.athar.incident.command.QualifyIncidentCommand;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.place.PlaceService;
import org.athar.site.SiteId;
import org.athar.source.FigureService;
import org.athar.source.SourceId;
import org.athar.source.Stance;
import org.athar.source.StatementId;
import org.athar.source.StatementService;
import org.athar.source.command.FigureLine;
import org.athar.source.command.RecordFigureCommand;
import org.athar.source.command.RecordStatementCommand;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureMethod;
import org.athar.source.figure.FigureUnit;
import org.athar.source.figure.Quantifier;
import org.athar.source.figure.Quantity;
import org.athar.source.subject.LedgerSubject;

/** Every claim of the article and of the public facts, as a statement or a figure with its source, quantifier and date; conflicts kept. */
@ApplicationScoped
public class LedgerStep implements SampleStep {

    @Inject
    private FigureService figures;
    @Inject
    private StatementService statements;
    @Inject
    private IncidentService incidents;
    @Inject
    private PlaceService places;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load(SampleContext context) throws Exception {
        try (JsonReader reader = Json.createReader(context.open("statements.json"))) {
            for (SampleRecord line : SampleRecord.all(reader.readArray())) {
                RecordStatementCommand command = statement(context, line);
                context.keep(line.key(), context.done(SourceStep.RECORDER, () -> statements.record(command)).id());
            }
        }
        try (JsonReader reader = Json.createReader(context.open("figures.json"))) {
            for (SampleRecord line : SampleRecord.all(reader.readArray())) {
                RecordFigureCommand command = figure(context, line);
                context.keep(line.key(), context.done(SourceStep.RECORDER, () -> figures.record(command)).id());
            }
        }
        badoush(context);
    }

    private void badoush(SampleContext context) throws Exception {
        IncidentId badoush = context.get("incident:badoush", IncidentId.class);
        context.done(SourceStep.RECORDER, () -> incidents.namePerpetrator(new NamePerpetratorCommand(badoush,
                new LocalizedText("ISIL", "تنظيم داعش", "داعش"), context.get("statement:hrw-taken", StatementId.class))));
        context.done(SourceStep.RECORDER, () -> incidents.qualify(new QualifyIncidentCommand(badoush,
                new LocalizedText("Committed with genocidal intent", "ارتُكبت بنية الإبادة الجماعية", null),
                PartialDate.parse("2024-09"), context.get("source:unitad-2024", SourceId.class))));
    }

    private RecordStatementCommand statement(SampleContext context, SampleRecord line) throws Exception {
        return new RecordStatementCommand(subject(context, line.text("subject")), source(context, line, "source"),
                source(context, line, "behind"), line.localized("text"),
                line.text("bearsOn") == null ? null : context.get(line.text("bearsOn"), StatementId.class),
                line.word("stance", Stance.class), line.date("asOf"), line.flag("aboutGroup"), null, line.text("note"), false);
    }

    private RecordFigureCommand figure(SampleContext context, SampleRecord line) throws Exception {
        List<FigureLine> parts = new ArrayList<>();
        for (SampleRecord part : line.rows("parts")) {
            parts.add(figureLine(part, part.text("subject") == null ? null : subject(context, part.text("subject"))));
        }
        return new RecordFigureCommand(subject(context, line.text("subject")), source(context, line, "source"),
                source(context, line, "behind"), figureLine(line, null), parts, line.date("asOf"), line.date("publishedOn"),
                line.date("periodFrom"), line.date("periodUntil"), line.word("method", FigureMethod.class), line.flag("aboutGroup"), null,
                line.text("note"), false);
    }

    private static FigureLine figureLine(SampleRecord line, LedgerSubject subject) {
        Quantity quantity = new Quantity(line.word("quantifier", Quantifier.class), line.number("low"), line.number("best"),
                line.number("high"), line.word("unit", FigureUnit.class));
        return new FigureLine(line.word("kind", FigureKind.class), quantity, line.localized("counted"), line.text("wording"), subject);
    }

    private LedgerSubject subject(SampleContext context, String key) throws Exception {
        if (key.startsWith("area:")) {
            String code = key.substring("area:".length());
            UUID area = context.as(SourceStep.RECORDER, () -> places.byPcode(code)).id().value();
            return LedgerSubject.area(area);
        }
        if (key.startsWith("site:")) {
            return LedgerSubject.site(context.get(key, SiteId.class).value());
        }
        return key.startsWith("facility:") ? LedgerSubject.facility(context.get(key, FacilityId.class).value())
                : LedgerSubject.incident(context.get(key, IncidentId.class).value());
    }

    private static SourceId source(SampleContext context, SampleRecord line, String field) {
        return line.text(field) == null ? null : context.get(line.text(field), SourceId.class);
    }
}
