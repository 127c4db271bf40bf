package org.athar.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.Duration;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.custody.CustodyService;
import org.athar.custody.command.RecordEventCommand;
import org.athar.kernel.Clocks;
import org.athar.laboratory.EliminationService;
import org.athar.laboratory.LaboratoryId;
import org.athar.laboratory.LaboratoryService;
import org.athar.laboratory.ProfileService;
import org.athar.laboratory.SampleService;
import org.athar.laboratory.SampleTakingService;
import org.athar.laboratory.code.EliminationCategory;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.SampleKind;
import org.athar.laboratory.code.SampleStatus;
import org.athar.laboratory.command.EndSampleCommand;
import org.athar.laboratory.command.ExtractCommand;
import org.athar.laboratory.command.ReadProfileCommand;
import org.athar.laboratory.command.ReceiveSampleCommand;
import org.athar.laboratory.command.RecordEliminationCommand;
import org.athar.laboratory.command.RecordLaboratoryCommand;
import org.athar.laboratory.command.RecordProfileCommand;
import org.athar.laboratory.command.SamplePersonCommand;
import org.athar.laboratory.command.SampleRemainsCommand;
import org.athar.laboratory.command.SampleTaking;
import org.athar.laboratory.view.ProfileView;
import org.athar.laboratory.view.SampleView;
import org.athar.missing.RelativeId;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.BodyElement;
import org.athar.recovery.view.RemainsView;
import org.athar.security.StaffId;

/** Two invented laboratories, their samples in every state, and profiles with simulated alleles of real markers. */
@ApplicationScoped
public class LaboratoryStep implements SampleStep {

    private static final String COORDINATOR = "huda.aljubouri";
    private static final String TAKER = "karwan.barzinji";
    private static final String KEEPER = "yousif.alnuaimi";
    private static final String OFFICER = "samira.alhamdani";
    private static final String ANALYST = "shilan.amedi";
    private static final Duration ON_THE_TABLE = Duration.ofHours(3);
    private static final Duration HANDING_OVER = Duration.ofMinutes(20);

    @Inject
    private LaboratoryService laboratories;
    @Inject
    private SampleTakingService taking;
    @Inject
    private SampleService samples;
    @Inject
    private ProfileService profiles;
    @Inject
    private EliminationService eliminations;
    @Inject
    private RecoveryService recovery;
    @Inject
    private CustodyService custody;

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void load(SampleContext context) throws Exception {
        try (JsonReader reader = Json.createReader(context.open("samples.json"))) {
            JsonObject all = reader.readObject();
            for (SampleRecord one : SampleRecord.all(all.getJsonArray("laboratories"))) {
                context.keep(one.key(), context.done(COORDINATOR, () -> laboratories.record(new RecordLaboratoryCommand(one.text("code"),
                        one.localized("name"), one.text("accreditation"), one.text("address"), true))));
            }
            for (SampleRecord one : SampleRecord.all(all.getJsonArray("eliminations"))) {
                context.done(one.text("by"), () -> eliminations.record(new RecordEliminationCommand(one.text("code"),
                        one.word("category", EliminationCategory.class), one.word("kind", ProfileKind.class), one.text("kit"),
                        one.text("source"), read(one), true)));
            }
            for (SampleRecord table : SampleRecord.all(all.getJsonArray("remains"))) {
                ofRemains(context, table);
            }
            for (SampleRecord one : SampleRecord.all(all.getJsonArray("references"))) {
                reference(context, one);
            }
        }
    }

    /** The examiner has the remains on the table, takes what is needed, and gives them back to the store. */
    private void ofRemains(SampleContext context, SampleRecord table) throws Exception {
        String number = context.get(table.text("remains") + ":number", String.class);
        RemainsView remains = context.as(KEEPER, () -> recovery.view(number));
        CustodyMoment begin = table.moment("at");
        move(context, remains, KEEPER, TAKER, begin, "Examination table 1");
        for (SampleRecord one : table.rows("samples")) {
            CustodyMoment moment = later(begin, ON_THE_TABLE.dividedBy(2));
            String sample = context.done(TAKER, () -> taking.ofRemains(new SampleRemainsCommand(number, null,
                    one.word("element", BodyElement.class), taken(context, one, moment, "Karwan Barzinji, anthropologist"))));
            context.keep(one.key(), sample);
            laboratoryWork(context, one, sample, moment);
        }
        CustodyMoment back = later(begin, ON_THE_TABLE);
        move(context, remains, TAKER, KEEPER, back, table.text("shelf"));
        context.done(KEEPER, () -> custody.record(RecordEventCommand.of(remains.custody().id(), CustodyEventType.STORE,
                later(back, HANDING_OVER))
                .at(table.text("shelf"))));
    }

    private void move(SampleContext context, RemainsView remains, String from, String to, CustodyMoment moment, String place)
            throws Exception {
        CustodyItemId item = remains.custody().id();
        CustodyParty party = CustodyParty.of(context.get("staff:" + to, StaffId.class));
        context.done(from, () -> custody.record(RecordEventCommand.of(item, CustodyEventType.TRANSFER, moment)
                .handedTo(party, "Sampling", "Whole")));
        context.done(to, () -> custody.record(RecordEventCommand.of(item, CustodyEventType.RECEIVE, later(moment, HANDING_OVER))
                .at(place).seals(remains.custody().seal(), null).handedTo(null, null, "Whole")));
    }

    private void reference(SampleContext context, SampleRecord one) throws Exception {
        RelativeId relative = one.text("relative") == null ? null : context.get(one.text("relative"), RelativeId.class);
        String sample = context.done(OFFICER, () -> taking.ofPerson(new SamplePersonCommand(
                context.get(one.text("person") + ":ref", String.class), relative,
                taken(context, one, one.moment("at"), "Samira Al-Hamdani, family liaison officer"))));
        context.keep(one.key(), sample);
        laboratoryWork(context, one, sample, null);
    }

    private static SampleTaking taken(SampleContext context, SampleRecord one, CustodyMoment moment, String by) {
        String before = one.text("inPlaceOf") == null ? null : context.get(one.text("inPlaceOf"), String.class);
        return new SampleTaking(one.word("kind", SampleKind.class), one.text("text"), moment, by, "Sample box 1", one.text("seal"),
                one.number("weight"), one.text("deviation"), before, one.text("why"),
                context.get(one.text("laboratory"), LaboratoryId.class), moment.on());
    }

    private void laboratoryWork(SampleContext context, SampleRecord one, String sample, CustodyMoment handed) throws Exception {
        SampleRecord arrival = one.inner("receive");
        if (arrival == null) {
            return;
        }
        if (handed != null) {
            CustodyItemId item = view(context, sample).custody().item();
            CustodyParty analyst = CustodyParty.of(context.get("staff:" + ANALYST, StaffId.class));
            context.done(TAKER, () -> custody.record(RecordEventCommand.of(item, CustodyEventType.TRANSFER, later(handed, HANDING_OVER))
                    .handedTo(analyst, "Typing", "Tube whole")));
        }
        context.done(ANALYST, () -> samples.receive(new ReceiveSampleCommand(sample, view(context, sample).version(),
                arrival.moment("at"), arrival.text("place"), one.text("seal"), arrival.text("condition"), arrival.text("number"), null,
                handed == null ? "form R-" + arrival.text("number") : null,
                handed == null ? "Brought by the family office with its form (invented)." : null)));
        for (SampleRecord extract : one.rows("extracts")) {
            context.done(ANALYST, () -> samples.extract(new ExtractCommand(sample, view(context, sample).version(), extract.moment("at"),
                    extract.text("method"), extract.number("used"), extract.number("concentration"), null)));
        }
        for (SampleRecord profile : one.rows("profiles")) {
            profile(context, sample, profile);
        }
        if (one.word("represent", ProfileKind.class) != null) {
            context.done(ANALYST, () -> profiles.represent(sample, one.word("represent", ProfileKind.class)));
        }
        SampleRecord end = one.inner("end");
        if (end != null) {
            context.done(ANALYST, () -> samples.end(new EndSampleCommand(sample, view(context, sample).version(),
                    end.word("status", SampleStatus.class), end.moment("at"), end.text("reason"))));
        }
    }

    private SampleView view(SampleContext context, String sample) throws Exception {
        return context.as(ANALYST, () -> samples.view(sample));
    }

    private void profile(SampleContext context, String sample, SampleRecord line) throws Exception {
        int seq = context.done(line.text("by"), () -> profiles.record(new RecordProfileCommand(sample,
                line.number("extract").intValueExact(), line.word("kind", ProfileKind.class), line.text("kit"), line.text("run"),
                line.date("on"), read(line), line.flag("dropout"))));
        SampleRecord second = line.inner("read");
        if (second != null) {
            ProfileView first = context.as(ANALYST, () -> profiles.of(sample)).get(seq - 1);
            context.done(second.text("by"), () -> profiles.read(new ReadProfileCommand(first.id(), first.version(), second.flag("accept"),
                    second.text("reason"))));
        }
    }

    private static String read(SampleRecord line) {
        return String.join("\n", line.texts("loci"));
    }

    private static CustodyMoment later(CustodyMoment moment, Duration by) {
        return CustodyMoment.of(moment.at().plus(by).atZone(Clocks.HOME));
    }
}
