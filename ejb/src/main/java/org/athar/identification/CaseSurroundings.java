package org.athar.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.custody.CustodyChainService;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyStatus;
import org.athar.custody.GapKind;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.CandidateFacts.MissingPerson;
import org.athar.engine.protocol.fact.CustodyFacts;
import org.athar.engine.protocol.fact.ExaminationFacts;
import org.athar.engine.protocol.fact.RemainsFacts;
import org.athar.engine.protocol.fact.SettingsFacts;
import org.athar.examination.ExaminationFactsService;
import org.athar.identification.model.Exclusion;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.IdentificationCases;
import org.athar.identification.model.PendingStep;
import org.athar.identification.model.Surroundings;
import org.athar.identification.model.Surroundings.MainCase;
import org.athar.identification.model.board.BoardSittings;
import org.athar.identification.model.evidence.Candidate;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.view.MissingFacts;
import org.athar.recovery.RemainsFactsService;
import org.athar.recovery.RemainsId;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.view.PartView;
import org.athar.security.StaffId;
import org.athar.security.fault.NotFound;

/** Gathers what a case cannot know of itself from the capabilities below, and puts it into the procedure's own records. */
@ApplicationScoped
class CaseSurroundings {

    @Inject
    private RemainsFactsService remains;
    @Inject
    private CustodyChainService custody;
    @Inject
    private ExaminationFactsService examinations;
    @Inject
    private MissingFactsService missing;
    @Inject
    private IdentificationCases cases;
    @Inject
    private BoardSittings sittings;
    @Inject
    private CaseSettings settings;

    /** Everything around a case as it is now. */
    Surroundings of(IdentificationCase subject) {
        return of(subject, Set.of(), Set.of());
    }

    /** The same, with missing persons who are no candidates yet, and cases that it is to join. */
    Surroundings of(IdentificationCase subject, Set<UUID> newcomers, Set<UUID> mainCases) {
        return of(List.of(subject), newcomers, mainCases).get(subject.id());
    }

    /** Everything around several cases: each kind of fact is asked for all of them together. */
    Map<UUID, Surroundings> of(List<IdentificationCase> subjects) {
        return subjects.isEmpty() ? Map.of() : of(subjects, Set.of(), Set.of());
    }

    private Map<UUID, Surroundings> of(List<IdentificationCase> subjects, Set<UUID> newcomers, Set<UUID> wanted) {
        List<RemainsId> ids = subjects.stream().map(IdentificationCase::mainRemainsId).map(RemainsId::new).distinct().toList();
        Map<UUID, org.athar.recovery.view.RemainsFacts> sets = described(ids.stream().map(RemainsId::value).toList());
        var chains = custody.facts(sets.values().stream().map(org.athar.recovery.view.RemainsFacts::item).toList());
        var examined = examinations.facts(ids);
        var parts = remains.partsHeld(ids);
        List<IdentificationCase> others = cases.ofRemains(sets.keySet());
        List<Exclusion> exclusions = cases.exclusionsOf(sets.keySet());
        Map<UUID, MissingPerson> persons = persons(subjects, newcomers);
        Map<UUID, IdentificationCase> joined = joined(subjects, wanted);
        SettingsFacts inForce = settings.facts();
        return subjects.stream().collect(Collectors.toMap(IdentificationCase::id, subject -> {
            var set = there(sets, subject.mainRemainsId(), "human_remains");
            var chain = there(chains, set.item(), "custody_item");
            Set<UUID> people = Stream.concat(subject.candidates().stream().map(Candidate::missingPersonId), newcomers.stream())
                    .collect(Collectors.toSet());
            return new Surroundings(set.number(), remainsFacts(subject, set, others, parts.getOrDefault(set.id(), Set.of())),
                    custodyFacts(chain), examination(examined.get(set.id())),
                    people.stream().collect(Collectors.toMap(Function.identity(), id -> there(persons, id, "missing_person"))),
                    exclusions.stream().filter(one -> one.remainsId().equals(subject.mainRemainsId())).toList(),
                    subject.sittingId().flatMap(sittings::byId), mainCases(subject, wanted, joined),
                    chain.status() == CustodyStatus.RELEASED ? Optional.of(set.item().value()) : Optional.empty(), inForce);
        }));
    }

    private static <K, V> V there(Map<K, V> found, K key, String type) {
        return Optional.ofNullable(found.get(key)).orElseThrow(() -> NotFound.absent(type));
    }

    private static RemainsFacts remainsFacts(IdentificationCase subject, org.athar.recovery.view.RemainsFacts set,
            List<IdentificationCase> others, Set<UUID> parts) {
        Optional<String> other = others.stream().filter(one -> one.mainRemainsId().equals(subject.mainRemainsId()))
                .filter(one -> !one.id().equals(subject.id())).map(IdentificationCase::number).findFirst();
        return new RemainsFacts(true, set.human(), other, set.remainsClass() == RemainsClass.COMMINGLED_GROUP, parts);
    }

    /** The parts that remains hold now. */
    List<PartView> partsOf(UUID mainRemains) {
        return remains.parts(new RemainsId(mainRemains));
    }

    /** Another record holds these parts from now on. */
    void moveParts(UUID from, Set<UUID> parts, UUID to) {
        remains.moveParts(new RemainsId(from), parts, new RemainsId(to));
    }

    private static CustodyFacts custodyFacts(org.athar.custody.view.CustodyFacts chain) {
        Set<CustodyFacts.Gap> gaps = Stream.concat(
                chain.openGaps().stream().map(kind -> gap(chain, kind, Optional.empty())),
                chain.acceptedGaps().stream().map(one -> gap(chain, one.kind(), Optional.of(one.acceptedBy().value()))))
                .collect(Collectors.toSet());
        return new CustodyFacts(!chain.openGaps().contains(GapKind.NOT_FROM_GROUND), gaps);
    }

    private static CustodyFacts.Gap gap(org.athar.custody.view.CustodyFacts chain, GapKind kind, Optional<UUID> acceptedBy) {
        return new CustodyFacts.Gap(chain.item().value(), Optional.of(kind.name()), acceptedBy);
    }

    private static ExaminationFacts examination(org.athar.examination.view.ExaminationFacts latest) {
        return new ExaminationFacts(latest.checklistFilled() ? 0 : 1,
                latest.examiner() == null ? Set.of() : Set.of(latest.examiner().value()),
                Optional.ofNullable(latest.reviewer()).map(StaffId::value));
    }

    private Map<UUID, MissingPerson> persons(List<IdentificationCase> subjects, Set<UUID> newcomers) {
        Set<MissingPersonId> ids = Stream.concat(subjects.stream().flatMap(subject -> subject.candidates().stream())
                .map(Candidate::missingPersonId), newcomers.stream()).map(MissingPersonId::new).collect(Collectors.toSet());
        return missing.facts(ids).values().stream().collect(Collectors.toMap(file -> file.id().value(), CaseSurroundings::person));
    }

    private static MissingPerson person(MissingFacts file) {
        Optional<UUID> informant = Optional.ofNullable(file.informant()).map(one -> one.value());
        return new MissingPerson(file.verified(), informant, informant, false, file.dnaConsent(), false);
    }

    private static Set<UUID> mainOf(IdentificationCase subject) {
        return Stream.concat(subject.mainCaseId().stream(), subject.pending().stream().map(PendingStep::regrouping)
                .map(PendingStep.Regrouping::mainCase).filter(Objects::nonNull)).collect(Collectors.toSet());
    }

    private Map<UUID, IdentificationCase> joined(List<IdentificationCase> subjects, Set<UUID> wanted) {
        Set<UUID> ids = Stream.concat(subjects.stream().flatMap(subject -> mainOf(subject).stream()), wanted.stream())
                .collect(Collectors.toSet());
        return cases.byIds(ids).stream().collect(Collectors.toMap(IdentificationCase::id, Function.identity()));
    }

    private static Map<UUID, MainCase> mainCases(IdentificationCase subject, Set<UUID> wanted, Map<UUID, IdentificationCase> joined) {
        return Stream.concat(mainOf(subject).stream(), wanted.stream()).distinct().map(joined::get).filter(Objects::nonNull)
                .collect(Collectors.toMap(IdentificationCase::id, main -> new MainCase(main.number(),
                        !main.id().equals(subject.id()) && main.stage() != Stage.WITHDRAWN && main.stage() != Stage.REASSOCIATED,
                        main.stage().identified())));
    }

    /** The remains under a number within reach of who asks; empty if there are none. */
    Optional<MainRemains> remainsInReach(String number) {
        try {
            org.athar.recovery.view.RemainsFacts found = remains.find(number);
            return Optional.of(new MainRemains(found.id().value(), found.site().value(), found.invented()));
        } catch (NotFound absent) {
            return Optional.empty();
        }
    }

    /**
     * A set of remains that a case is about.
     *
     * @param id       which
     * @param site     where they lay
     * @param invented whether invented for a sample
     */
    record MainRemains(UUID id, UUID site, boolean invented) {
    }

    /** The missing person behind a reference within reach of who asks; empty if there is none. */
    Optional<UUID> personInReach(String handle) {
        try {
            return Optional.of(missing.find(handle).value());
        } catch (NotFound absent) {
            return Optional.empty();
        }
    }

    /** What is in custody under a number as typed or scanned; empty if nothing is. */
    Optional<UUID> inCustody(String number) {
        return number == null ? Optional.empty() : custody.byNumber(number).map(CustodyItemId::value);
    }

    /** The item in custody that remains are. */
    CustodyItemId custodyOf(UUID mainRemains) {
        return remains.facts(new RemainsId(mainRemains)).item();
    }

    /** How remains are named, by id. */
    Map<UUID, org.athar.recovery.view.RemainsFacts> described(Collection<UUID> ids) {
        return remains.describe(ids.stream().map(RemainsId::new).toList()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    }
}
