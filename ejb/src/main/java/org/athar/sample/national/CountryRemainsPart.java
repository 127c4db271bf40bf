package org.athar.sample.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.athar.custody.CustodyChainService;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.custody.CustodyService;
import org.athar.custody.command.RecordEventCommand;
import org.athar.engine.protocol.Role;
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
import org.athar.kernel.Clocks;
import org.athar.kernel.PartialDate;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.BodyPosition;
import org.athar.recovery.code.Burning;
import org.athar.recovery.code.Presence;
import org.athar.recovery.code.Preservation;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.command.RecordRemainsCommand;
import org.athar.recovery.command.Recovery;
import org.athar.recovery.command.RemainsDescription;
import org.athar.sample.country.Chance;
import org.athar.sample.country.Country;
import org.athar.sample.country.FoundSet;
import org.athar.sample.country.Worker;
import org.athar.security.StaffId;
import org.athar.security.access.OperationName;
import org.athar.security.access.WorkInParts;

/** The remains of an invented country: taken up by one person, kept by another, examined by the first, reviewed by a third. */
@ApplicationScoped
public class CountryRemainsPart implements CountryPart {

    static final String NAME = "remains";
    /** So many sets are kept together. */
    static final int AT_ONCE = 100;

    private static final String TABLE = "Mortuary, table 2 · المشرحة، الطاولة 2";
    private static final Set<ChecklistItem> NOT_POSSIBLE =
            Set.of(ChecklistItem.PHYSICAL, ChecklistItem.MARKS, ChecklistItem.FINGERPRINTS, ChecklistItem.INTERNAL);

    @Inject
    private RecoveryService recovery;
    @Inject
    private CustodyService custody;
    @Inject
    private CustodyChainService chains;
    @Inject
    private ExaminationService examinations;
    @Inject
    private WorkInParts parts;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public int lane() {
        return 2;
    }

    @Override
    public int pieces(Country country) {
        return CountryPart.piecesOf(country.size().remains(), AT_ONCE);
    }

    @Override
    public List<String> load(Country country, int piece, CountryDesk desk) throws Exception {
        int end = Math.min(country.size().remains(), (piece + 1) * AT_ONCE);
        Map<String, List<FoundSet>> byTeam = new TreeMap<>();
        IntStream.range(piece * AT_ONCE, end).mapToObj(country::set).forEach(set -> byTeam.computeIfAbsent(
                set.grave().area().governorate(), key -> new ArrayList<>()).add(set));
        Map<Integer, String> numbers = new TreeMap<>();
        for (Map.Entry<String, List<FoundSet>> one : byTeam.entrySet()) {
            new Team(country, desk, one.getKey()).work(one.getValue(), numbers);
        }
        return List.copyOf(numbers.values());
    }

    static String number(CountryMade made, int set) {
        return made.one(NAME, set, AT_ONCE);
    }

    /** A team of a governorate with the mortuary that it brings remains to. */
    private final class Team {

        private final Country country;
        private final CountryDesk desk;
        private final List<Worker> diggers;
        private final Worker keeper;
        private final Map<FoundSet, CustodyItemId> items = new HashMap<>();

        Team(Country country, CountryDesk desk, String governorate) {
            this.country = country;
            this.desk = desk;
            this.diggers = country.staff().with(Role.INVESTIGATOR, governorate);
            this.keeper = country.staff().with(Role.CUSTODIAN, governorate).get(0);
        }

        void work(List<FoundSet> sets, Map<Integer, String> numbers) throws Exception {
            String digger = diggers.get(0).username();
            desk.as(digger, "remains taken up", () -> sets.forEach(set -> numbers.put(set.index(), recovery.record(
                    new RecordRemainsCommand(recovered(set), description(set), true)).required())));
            desk.as(digger, "handed over", () -> {
                sets.forEach(set -> items.put(set, parts.looking(OperationName.READ_CUSTODY,
                        () -> chains.byNumber(numbers.get(set.index()))).orElseThrow()));
                sets.stream().filter(set -> !set.fromStore()).forEach(this::handOver);
            });
            desk.as(keeper.username(), "received and stored", () -> sets.forEach(this::store));
            List<FoundSet> examined = sets.stream().filter(set -> set.examined() != null).toList();
            Map<FoundSet, ExaminationId> begun = new LinkedHashMap<>();
            desk.as(digger, "examined and signed", () -> {
                examined.forEach(set -> begun.put(set, examinations.begin(new BeginExaminationCommand(numbers.get(set.index()),
                        PartialDate.of(set.examined()), TABLE)).required()));
                begun.forEach(this::write);
                begun.forEach(this::sign);
            });
            desk.as(diggers.get(1).username(), "examinations reviewed", () -> examined.stream().filter(set -> set.reviewed() != null)
                    .forEach(set -> examinations.review(new ReviewExaminationCommand(begun.get(set), true,
                            "Complete and clear. · كامل وواضح.", PartialDate.of(set.reviewed()))).required()));
        }

        private Recovery recovered(FoundSet set) {
            Worker by = set.fromStore() ? keeper : diggers.get(0);
            return new Recovery(CountryGravesPart.site(desk.made(), country, set.grave()), set.context(), !set.fromStore(),
                    moment(set.found()), CustodyParty.of(id(by)), "Field tent · خيمة الميدان", seal(set, 1), set.fromStore()
                            ? "Found in the store without a record of its recovery. · وُجد في المخزن دون سجل." : null);
        }

        private void handOver(FoundSet set) {
            custody.record(RecordEventCommand.of(items.get(set), CustodyEventType.TRANSFER, moment(set.found().plusHours(3)))
                    .at("Field tent · خيمة الميدان").handedTo(CustodyParty.of(id(keeper)), "to the mortuary · إلى المشرحة",
                            "bag closed, seal unbroken · الكيس مغلق والختم سليم")).required();
        }

        private void store(FoundSet set) {
            if (!set.fromStore()) {
                custody.record(RecordEventCommand.of(items.get(set), CustodyEventType.RECEIVE, moment(set.found().plusHours(6)))
                        .at("Mortuary, reception · المشرحة، الاستلام").seals(seal(set, 1), null)).required();
            }
            custody.record(RecordEventCommand.of(items.get(set), CustodyEventType.STORE, moment(set.found().plusHours(7)))
                    .at("Shelf %c-%02d · الرف".formatted('A' + set.index() % 12, set.index() % 40 + 1))).required();
        }

        private static boolean isWhole(FoundSet set) {
            return set.reviewed() != null || set.index() % 2 == 0;
        }

        private void sign(FoundSet set, ExaminationId id) {
            if (isWhole(set)) {
                examinations.sign(id).required();
            }
        }

        private void write(FoundSet set, ExaminationId id) {
            List<ChecklistEntry> checklist = Arrays.stream(ChecklistItem.values()).filter(item -> isWhole(set) || item.ordinal() < 5)
                    .map(CountryRemainsPart::point).toList();
            Chance chance = country.chance("body", set.index());
            examinations.write(new WriteExaminationCommand(id, 0, PartialDate.of(set.examined()), TABLE, checklist,
                    profile(chance, set), trauma(chance),
                    "Skeletonised remains, described bone by bone. · رفات هيكلية، وُصفت عظمًا عظمًا.")).required();
        }

        private StaffId id(Worker worker) {
            return CountryStaffPart.id(country, desk.made().of(CountryStaffPart.NAME, 0), worker);
        }
    }

    private RemainsDescription description(FoundSet set) {
        int mixed = set.index() * 7 + set.complete();
        return new RemainsDescription(RemainsClass.valueOf(set.kind()), set.complete(), Preservation.values()[mixed % 3], Burning.NONE,
                mixed % 4, set.complete() > 60 ? BodyPosition.values()[mixed % 5] : BodyPosition.DISARTICULATED,
                mixed % 6 == 0 ? Presence.YES : Presence.NO, mixed % 9 == 0 ? Presence.YES : Presence.NO,
                "Skeletonised, with remnants of clothing. · هيكلية مع بقايا ملابس.");
    }

    private static ChecklistEntry point(ChecklistItem item) {
        return NOT_POSSIBLE.contains(item) ? new ChecklistEntry(item, ItemState.NOT_POSSIBLE, null, "Skeletonised: no soft tissue")
                : new ChecklistEntry(item, ItemState.DONE, "Done as the procedure has it.", null);
    }

    private static BiologicalProfile profile(Chance chance, FoundSet set) {
        if (set.complete() < 30) {
            return BiologicalProfile.NONE;
        }
        int youngest = chance.from(17, 45);
        return new BiologicalProfile(chance.percent(85) ? SexEstimate.MALE : SexEstimate.FEMALE, "pelvis and skull", youngest,
                youngest + chance.from(5, 15), "pubic symphysis", BigDecimal.valueOf(chance.from(1_550, 1_860), 1),
                BigDecimal.valueOf(chance.from(30, 48), 1), "femur length");
    }

    private static List<TraumaEntry> trauma(Chance chance) {
        return chance.percent(45) ? List.of() : List.of(new TraumaEntry(chance.percent(75) ? TraumaType.GUNSHOT : TraumaType.BLUNT,
                TraumaTiming.PERI_MORTEM, chance.pick("skull · الجمجمة", "ribs, left · الأضلاع اليسرى", "pelvis · الحوض"), null));
    }

    static String seal(FoundSet set, int which) {
        return "N-%06d-%d".formatted(set.index() + 1, which);
    }

    private static CustodyMoment moment(LocalDateTime local) {
        return CustodyMoment.of(ZonedDateTime.of(local, Clocks.HOME));
    }
}
