package org.athar.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import org.athar.kernel.Sensitivity;
import org.athar.source.SourceService;
import org.athar.source.SourceType;
import org.athar.source.command.RecordSourceCommand;

/** The sources of the public facts, with what is known about each: no address, grade or digest is invented. */
@ApplicationScoped
public class SourceStep implements SampleStep {

    /** Who records the public facts. */
    public static final String RECORDER = "karwan.barzinji";

    @Inject
    private SourceService sources;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(SampleContext context) throws Exception {
        try (JsonReader reader = Json.createReader(context.open("sources.json"))) {
            for (SampleRecord line : SampleRecord.all(reader.readArray())) {
                context.keep(line.key(), context.done(RECORDER, () -> sources.record(command(line))).id());
            }
        }
    }

    private static RecordSourceCommand command(SampleRecord line) {
        return new RecordSourceCommand(line.word("type", SourceType.class), line.localized("organisation"), line.text("title"), null,
                line.text("origin"), null, line.texts("seenIn"), line.text("language"), null, null, null, null, line.date("publishedOn"),
                null, null, false, Sensitivity.S0, line.text("note"), line.flag("invented"));
    }
}
