package org.athar.sample.kinship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.LocalDate;
import java.util.List;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.Sex;
import org.athar.laboratory.SampleService;
import org.athar.matching.FrequencyService;
import org.athar.matching.MatchService;
import org.athar.matching.command.AskRunCommand;
import org.athar.matching.command.MatchParameters;
import org.athar.matching.command.Prior;
import org.athar.matching.view.FrequencyView;
import org.athar.pedigree.PedigreeService;
import org.athar.pedigree.code.PedigreeStatus;
import org.athar.pedigree.command.DrawPedigreeCommand;
import org.athar.pedigree.command.MemberEntry;
import org.athar.pedigree.command.StandPedigreeCommand;
import org.athar.pedigree.view.PedigreeView;
import org.athar.sample.SampleContext;
import org.athar.sample.SampleStep;

/** Families as the laboratory draws them, ready to be compared, and a search that compares them with all remains of the sample. */
@ApplicationScoped
public class KinshipStep implements SampleStep {

    private static final String FILE = "pedigrees.json";

    @Inject
    private SampleService samples;
    @Inject
    private PedigreeService pedigrees;
    @Inject
    private FrequencyService frequencies;
    @Inject
    private MatchService matches;

    @Override
    public int order() {
        return 66;
    }

    @Override
    public void load(SampleContext context) throws Exception {
        try (JsonReader reader = Json.createReader(context.open(FILE))) {
            JsonObject all = reader.readObject();
            String analyst = all.getString("by");
            for (JsonObject one : all.getJsonArray("pedigrees").getValuesAs(JsonObject.class)) {
                pedigree(context, analyst, one);
            }
            search(context, analyst, all.getJsonObject("search"));
        }
    }

    private void pedigree(SampleContext context, String analyst, JsonObject one) throws Exception {
        List<JsonObject> lines = one.getJsonArray("members").getValuesAs(JsonObject.class);
        String sample = context.get(lines.stream().filter(line -> line.containsKey("sample")).findFirst().orElseThrow().getString("sample"),
                String.class);
        String person = context.as(analyst, () -> samples.view(sample)).head().person().handle();
        List<MemberEntry> members = lines.stream().map(line -> new MemberEntry(line.getString("label"), line.getString("father", null),
                line.getString("mother", null), Sex.valueOf(line.getString("sex")), line.getBoolean("sought", false) ? person : null,
                line.containsKey("sample") ? context.get(line.getString("sample"), String.class) : null)).toList();
        String ref = context.done(analyst, () -> pedigrees.draw(new DrawPedigreeCommand(null, 0, members, one.getString("note"), null)));
        PedigreeView drawn = context.as(analyst, () -> pedigrees.view(ref));
        context.done(analyst, () -> pedigrees.stand(new StandPedigreeCommand(drawn.head().id(), drawn.version(), PedigreeStatus.READY,
                null)));
    }

    /** It is carried out like any other, as soon as it is asked for. */
    private void search(SampleContext context, String analyst, JsonObject asked) throws Exception {
        FrequencyView table = context.as(analyst, () -> frequencies.list()).stream().filter(one -> !one.withdrawn()).findFirst()
                .orElseThrow();
        MatchParameters parameters = new MatchParameters(table.id(), MutationModel.Kind.STEPWISE, 0.001, 0.001, 0.000_001, 0.1, 0, 0.1,
                0.001, 4);
        context.done(analyst, () -> matches.ask(new AskRunCommand(parameters, new Prior((long) asked.getInt("persons"),
                asked.getString("source"), LocalDate.parse(asked.getString("asOf"))), asked.getString("purpose"))));
    }
}
