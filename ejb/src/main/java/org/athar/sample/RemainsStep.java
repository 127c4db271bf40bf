package org.athar.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.custody.CustodyService;
import org.athar.custody.GapKind;
import org.athar.custody.command.AcceptGapCommand;
import org.athar.custody.command.RecordEventCommand;
import org.athar.examination.ExaminationId;
import org.athar.examination.ExaminationService;
import org.athar.examination.code.ChecklistItem;
import org.athar.examination.code.ItemState;
import org.athar.examination.code.SexEstimate;
import org.athar.examination.code.TraumaTiming;
import org.athar.examination.code.TraumaType;
import org.athar.examination.command.BeginExaminationCommand;
import org.athar.examination.command.BiologicalProfile;
import org.athar.examination.command.ChecklistEntry;
import org.athar.examination.command.ReviewExaminationCommand;
import org.athar.examination.command.TraumaEntry;
import org.athar.examination.command.WriteExaminationCommand;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.ArtefactKind;
import org.athar.recovery.code.BodyPosition;
import org.athar.recovery.code.Burning;
import org.athar.recovery.code.Presence;
import org.athar.recovery.code.Preservation;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.command.RecordEvidenceCommand;
import org.athar.recovery.command.RecordRemainsCommand;
import org.athar.recovery.command.Recovery;
import org.athar.recovery.command.RemainsDescription;
import org.athar.recovery.view.RemainsView;
import org.athar.security.StaffId;
import org.athar.site.SiteId;

/** Invented remains and evidence of the site: recovered by one person, kept by another, examined by a third, reviewed. */
@ApplicationScoped
public class RemainsStep implements SampleStep {

    private static final String FINDER = "rania.alhadidi";
    private static final String KEEPER = "yousif.alnuaimi";
    private static final String EXAMINER = "karwan.barzinji";
    private static final String COORDINATOR = "huda.aljubouri";
    private static final Set<ChecklistItem> NOT_POSSIBLE = Set.of(ChecklistItem.PHYSICAL, ChecklistItem.MARKS, ChecklistItem.FINGERPRINTS,
            ChecklistItem.INTERNAL);

    @Inject
    private RecoveryService recovery;
    @Inject
    private CustodyService custody;
    @Inject
    private ExaminationService examinations;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load(SampleContext context) throws Exception {
        try (JsonReader reader = Json.createReader(context.open("remains.json"))) {
            JsonObject all = reader.readObject();
            for (SampleRecord set : SampleRecord.all(all.getJsonArray("remains"))) {
                remains(context, set);
            }
            for (SampleRecord item : SampleRecord.all(all.getJsonArray("evidence"))) {
                evidence(context, item);
            }
        }
    }

    private void remains(SampleContext context, SampleRecord line) throws Exception {
        String finder = line.flag("foundInStore") ? KEEPER : FINDER;
        String number = context.done(FINDER, () -> recovery.record(new RecordRemainsCommand(recovered(context, line, finder),
                description(line), true)));
        RemainsView set = context.as(FINDER, () -> recovery.view(number));
        context.keep(line.key(), set.id());
        context.keep(line.key() + ":number", number);
        for (SampleRecord event : line.rows("events")) {
            event(context, event, set.custody().id());
        }
        if (line.inner("acceptGap") != null) {
            SampleRecord gap = line.inner("acceptGap");
            context.done(COORDINATOR, () -> custody.acceptGap(new AcceptGapCommand(set.custody().id(), gap.word("gap", GapKind.class), 1,
                    gap.text("reason"))));
        }
        if (line.inner("examination") != null) {
            examination(context, line.inner("examination"), number);
        }
    }

    private static Recovery recovered(SampleContext context, SampleRecord line, String finder) {
        return new Recovery(context.get("site:humaydat", SiteId.class), line.text("context"), !line.flag("foundInStore"),
                line.moment("at"), CustodyParty.of(context.get("staff:" + finder, StaffId.class)), line.text("place"),
                line.text("seal"), line.text("note"));
    }

    private static RemainsDescription description(SampleRecord line) {
        return new RemainsDescription(line.word("class", RemainsClass.class), whole(line, "completeness"),
                line.word("preservation", Preservation.class), line.word("burning", Burning.class), whole(line, "weathering"),
                line.word("position", BodyPosition.class), line.word("bindings", Presence.class), line.word("blindfold", Presence.class),
                line.text("text"));
    }

    private void event(SampleContext context, SampleRecord line, CustodyItemId item) throws Exception {
        CustodyEventType type = line.word("type", CustodyEventType.class);
        CustodyMoment moment = line.flag("now") ? CustodyMoment.of(ZonedDateTime.now(clock)) : line.moment("at");
        RecordEventCommand command = RecordEventCommand.of(item, type, moment).at(line.text("place")).seals(line.text("seal"), null);
        String by = switch (type) {
            case TRANSFER -> FINDER;
            case RECEIVE -> KEEPER;
            default -> line.text("place").startsWith("Field") ? FINDER : KEEPER;
        };
        CustodyParty to = type == CustodyEventType.TRANSFER ? CustodyParty.of(context.get("staff:" + KEEPER, StaffId.class)) : null;
        context.done(by, () -> custody.record(command.handedTo(to, line.text("purpose"), line.text("condition"))));
    }

    private void examination(SampleContext context, SampleRecord line, String number) throws Exception {
        ExaminationId id = context.done(EXAMINER, () -> examinations.begin(new BeginExaminationCommand(number, line.date("on"),
                "Mortuary table 1")));
        long version = context.as(EXAMINER, () -> examinations.view(number, 1)).version();
        boolean unfinished = line.flag("unfinished");
        List<ChecklistEntry> checklist = Arrays.stream(ChecklistItem.values()).filter(item -> !unfinished || item.ordinal() < 2)
                .map(RemainsStep::point).toList();
        List<TraumaEntry> trauma = line.rows("trauma").stream().map(one -> new TraumaEntry(one.word("type", TraumaType.class),
                one.word("timing", TraumaTiming.class), one.text("location"), one.text("description"))).toList();
        context.done(EXAMINER, () -> examinations.write(new WriteExaminationCommand(id, version, line.date("on"), "Mortuary table 1",
                checklist, profile(line), trauma, line.text("summary"))));
        if (!unfinished) {
            context.done(EXAMINER, () -> examinations.sign(id));
        }
        if (line.date("endorsedOn") != null) {
            context.done(FINDER, () -> examinations.review(new ReviewExaminationCommand(id, true, line.text("endorsedWhy"),
                    line.date("endorsedOn"))));
        }
    }

    private static ChecklistEntry point(ChecklistItem item) {
        return NOT_POSSIBLE.contains(item) ? new ChecklistEntry(item, ItemState.NOT_POSSIBLE, null, "Skeletonised: no soft tissue")
                : new ChecklistEntry(item, ItemState.DONE, "Done as the procedure has it.", null);
    }

    private static BiologicalProfile profile(SampleRecord line) {
        List<Integer> age = line.json().containsKey("age") ? line.json().getJsonArray("age").getValuesAs(
                (jakarta.json.JsonNumber number) -> number.intValue()) : List.of();
        BigDecimal stature = line.number("stature");
        return new BiologicalProfile(line.word("sex", SexEstimate.class), line.text("sexMethod"), age.isEmpty() ? null : age.get(0),
                age.isEmpty() ? null : age.get(1), line.text("ageMethod"), stature, line.number("error"), line.text("statureMethod"));
    }

    private void evidence(SampleContext context, SampleRecord line) throws Exception {
        String with = line.text("with") == null ? null : context.get(line.text("with") + ":number", String.class);
        String number = context.done(FINDER, () -> recovery.recordEvidence(new RecordEvidenceCommand(recovered(context, line, FINDER),
                line.word("kind", ArtefactKind.class), line.number("quantity").intValueExact(), line.text("text"), with, true)));
        context.keep(line.key(), context.as(FINDER, () -> recovery.evidenceItem(number)).id());
    }

    private static Integer whole(SampleRecord line, String field) {
        return line.number(field) == null ? null : line.number(field).intValueExact();
    }
}
