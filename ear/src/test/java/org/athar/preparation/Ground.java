package org.athar.preparation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.custody.CustodyService;
import org.athar.custody.command.RecordEventCommand;
import org.athar.examination.ExaminationId;
import org.athar.examination.ExaminationService;
import org.athar.examination.code.ChecklistItem;
import org.athar.examination.code.ItemState;
import org.athar.examination.command.BeginExaminationCommand;
import org.athar.examination.command.BiologicalProfile;
import org.athar.examination.command.ChecklistEntry;
import org.athar.examination.command.ReviewExaminationCommand;
import org.athar.examination.command.WriteExaminationCommand;
import org.athar.harness.Services;
import org.athar.kernel.PartialDate;
import org.athar.recovery.BodyPartService;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.BodyElement;
import org.athar.recovery.code.BodySide;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.command.PartDescription;
import org.athar.recovery.command.RecordPartCommand;
import org.athar.recovery.command.RecordRemainsCommand;
import org.athar.recovery.command.Recovery;
import org.athar.recovery.command.RemainsDescription;
import org.athar.site.SiteId;
import org.athar.site.SiteService;
import org.athar.site.view.SiteFilter;

/** Remains from the ground of the sample's first site, kept by the custodian, examined and reviewed. */
public final class Ground {

    private static final LocalDate FOUND = LocalDate.of(2019, 5, 6);

    private Ground() {
    }

    /** Remains as they came from the ground; their number. */
    public static String remains(RemainsClass what) {
        return recorded(what, true);
    }

    /** Remains that somebody found in a store, without a record of where they come from; their number. */
    public static String foundInStore() {
        return recorded(RemainsClass.COMPLETE_BODY, false);
    }

    private static String recorded(RemainsClass what, boolean fromGround) {
        Integer whole = what == RemainsClass.COMPLETE_BODY ? 100 : null;
        RecordRemainsCommand command = new RecordRemainsCommand(
                new Recovery(site(), "P 4", fromGround, moment(FOUND), CustodyParty.of(Cast.INVESTIGATOR.id()), "Tent 1", "P-100",
                        fromGround ? null : "Found on a shelf, without papers."),
                new RemainsDescription(what, whole, null, null, null, null, null, null, "Prepared for a test."), true);
        return Cast.INVESTIGATOR.done(() -> recovery().record(command));
    }

    /** Remains from the ground, in the store, examined and reviewed. */
    public static String examined(RemainsClass what) {
        String number = remains(what);
        store(number);
        examine(number, true);
        return number;
    }

    /** Hands remains over to the custodian, who receives them. */
    public static void store(String remains) {
        CustodyItemId item = Cast.INVESTIGATOR.call(() -> recovery().view(remains)).custody().id();
        CustodyParty keeper = CustodyParty.of(Cast.CUSTODIAN.id());
        Cast.INVESTIGATOR.done(() -> custody().record(RecordEventCommand.of(item, CustodyEventType.TRANSFER, moment(FOUND.plusDays(1)))
                .handedTo(keeper, "To the store", "Bag whole")));
        Cast.CUSTODIAN.done(() -> custody().record(RecordEventCommand.of(item, CustodyEventType.RECEIVE, moment(FOUND.plusDays(2)))
                .at("Store, shelf 9").seals("P-100", null).handedTo(null, null, "Bag whole")));
    }

    /** An examination that was begun, and nothing written in it. */
    public static ExaminationId begin(String remains) {
        return Cast.EXAMINER.done(() -> examinations().begin(new BeginExaminationCommand(remains, PartialDate.of(FOUND.plusDays(10)),
                "Table 1")));
    }

    /** The examination, signed, and endorsed by another person where it is reviewed. */
    public static void examine(String remains, boolean reviewed) {
        ExaminationId id = begin(remains);
        finish(remains, id);
        if (reviewed) {
            Cast.INVESTIGATOR.done(() -> examinations().review(new ReviewExaminationCommand(id, true, "The findings hold.",
                    PartialDate.of(FOUND.plusDays(12)))));
        }
    }

    /** Writes an examination that was begun to its end, and signs it. */
    public static void finish(String remains, ExaminationId id) {
        long version = Cast.EXAMINER.call(() -> examinations().view(remains, 1)).version();
        Cast.EXAMINER.done(() -> examinations().write(written(id, version, "Done as the procedure has it.", "One person.")));
        Cast.EXAMINER.done(() -> examinations().sign(id));
    }

    /** What the examiner writes of every point, and beside that nothing or a summary. */
    public static WriteExaminationCommand written(ExaminationId id, long version, String words, String summary) {
        List<ChecklistEntry> points = Arrays.stream(ChecklistItem.values())
                .map(item -> new ChecklistEntry(item, ItemState.DONE, words, null)).toList();
        return new WriteExaminationCommand(id, version, PartialDate.of(FOUND.plusDays(10)), "Table 1", points, BiologicalProfile.NONE,
                List.of(), summary);
    }

    /** A part of remains; its id. */
    public static UUID part(String remains, BodyElement element, BodySide side) {
        String number = Cast.INVESTIGATOR.done(() -> Services.find(BodyPartService.class)
                .record(new RecordPartCommand(remains, new PartDescription(element, side, 100, null))));
        return Cast.INVESTIGATOR.call(() -> Services.find(BodyPartService.class).view(number)).uuid();
    }

    private static SiteId site() {
        String ref = Cast.COORDINATOR.call(() -> sites().list(SiteFilter.all(), null, 1)).rows().get(0).ref();
        return Cast.COORDINATOR.call(() -> sites().view(ref)).id();
    }

    private static CustodyMoment moment(LocalDate day) {
        return CustodyMoment.of(day.atTime(9, 0).atZone(ZoneOffset.UTC));
    }

    private static RecoveryService recovery() {
        return Services.find(RecoveryService.class);
    }

    private static CustodyService custody() {
        return Services.find(CustodyService.class);
    }

    private static ExaminationService examinations() {
        return Services.find(ExaminationService.class);
    }

    private static SiteService sites() {
        return Services.find(SiteService.class);
    }
}
