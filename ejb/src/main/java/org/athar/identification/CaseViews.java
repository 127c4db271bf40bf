package org.athar.identification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Guard;
import org.athar.engine.protocol.IdentificationProtocol;
import org.athar.engine.protocol.IdentificationProtocol.Prospect;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.DnaFigures;
import org.athar.identification.model.Exclusion;
import org.athar.identification.model.ExclusionWithdrawal;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.PendingStep;
import org.athar.identification.model.StageEvent;
import org.athar.identification.model.board.BoardMember;
import org.athar.identification.model.board.BoardSitting;
import org.athar.identification.model.board.Proposal;
import org.athar.identification.model.board.Sheet;
import org.athar.identification.model.evidence.Candidate;
import org.athar.identification.model.evidence.Contradiction;
import org.athar.identification.model.evidence.ContradictionAnswer;
import org.athar.identification.model.evidence.DnaBasis;
import org.athar.identification.model.evidence.EvidenceLine;
import org.athar.identification.model.evidence.LineSignature;
import org.athar.identification.model.sequel.HistoricRecord;
import org.athar.identification.view.Blocker;
import org.athar.identification.view.CandidateView;
import org.athar.identification.view.CaseView;
import org.athar.identification.view.ContradictionView;
import org.athar.identification.view.DnaView;
import org.athar.identification.view.EventView;
import org.athar.identification.view.ExclusionView;
import org.athar.identification.view.LineView;
import org.athar.identification.view.MarkView;
import org.athar.identification.view.MemberView;
import org.athar.identification.view.PendingView;
import org.athar.identification.view.ProposalView;
import org.athar.identification.view.SittingView;
import org.athar.identification.view.StepAhead;
import org.athar.identification.view.past.HistoricView;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Refusal;
import org.athar.missing.MissingPersonId;
import org.athar.missing.view.PersonReference;
import org.athar.recovery.view.PartView;
import org.athar.security.StaffId;

/** Turns a case into what pages show; what is of class S3 is left out for who may not see it. */
final class CaseViews {

    private final IdentificationCase subject;
    private final boolean sealed;
    private final UUID reader;
    private final LocalDate today;
    private final Map<StaffId, LocalizedText> names;
    private final Map<UUID, String> parts;
    private final Function<UUID, String> numbers;

    CaseViews(IdentificationCase subject, boolean sealed, UUID reader, LocalDate today, Map<StaffId, LocalizedText> names,
            List<PartView> parts, Function<UUID, String> numbers) {
        this.subject = subject;
        this.sealed = sealed;
        this.reader = reader;
        this.today = today;
        this.names = names;
        this.numbers = numbers;
        this.parts = parts.stream().collect(Collectors.toMap(PartView::uuid, PartView::number));
    }

    /** Everybody whose name the views of a case need. */
    static Set<StaffId> peopleOf(IdentificationCase subject, List<EvidenceLine> arrived, List<Exclusion> exclusions,
            Optional<BoardSitting> sitting) {
        Set<UUID> people = new HashSet<>();
        subject.events().forEach(event -> people.add(event.person()));
        subject.pending().forEach(pending -> people.add(pending.proposedBy()));
        subject.candidates().forEach(candidate -> addPeople(candidate, people));
        arrived.forEach(line -> addPeople(line, people));
        subject.historic().forEach(one -> addPeople(one, subject, people));
        subject.proposals().forEach(proposal -> addPeople(proposal, people));
        exclusions.forEach(one -> people.addAll(Stream.concat(Stream.of(one.proposedBy(), one.decidedBy()),
                one.withdrawals().stream().map(ExclusionWithdrawal::person)).toList()));
        sitting.ifPresent(one -> one.members().forEach(member -> people.add(member.person())));
        subject.notice().ifPresent(notice -> people.add(notice.officerId()));
        subject.returning().ifPresent(one -> people.add(one.bagCheckedBy()));
        people.remove(null);
        return people.stream().map(StaffId::new).collect(Collectors.toSet());
    }

    private static void addPeople(Candidate candidate, Set<UUID> people) {
        people.add(candidate.nominatedBy());
        candidate.owner().ifPresent(people::add);
        candidate.lines().forEach(line -> addPeople(line, people));
    }

    private static void addPeople(EvidenceLine line, Set<UUID> people) {
        people.add(line.examiner());
        people.add(line.recordedBy());
        line.signature().map(LineSignature::personId).ifPresent(people::add);
        line.contradictions().forEach(one -> {
            people.add(one.raisedBy());
            one.answer().map(ContradictionAnswer::answeredBy).ifPresent(people::add);
        });
    }

    private static void addPeople(HistoricRecord one, IdentificationCase subject, Set<UUID> people) {
        people.add(one.recordedBy());
        subject.pendingStep(one.pendingId()).flatMap(PendingStep::endedBy).ifPresent(people::add);
    }

    private static void addPeople(Proposal proposal, Set<UUID> people) {
        people.add(proposal.proposedBy());
        proposal.reviews().forEach(one -> people.add(one.person()));
        proposal.checks().forEach(one -> people.add(one.person()));
        proposal.votes().forEach(one -> people.add(one.person()));
    }

    private LocalizedText name(UUID person) {
        return person == null ? null : names.get(new StaffId(person));
    }

    List<CandidateView> candidates(Map<MissingPersonId, PersonReference> references, List<Exclusion> exclusions) {
        return sealed ? List.of() : subject.candidates().stream().sorted(Comparator.comparing(
                (Candidate one) -> one.outcome() == CandidateOutcome.EXCLUDED)).map(one -> candidate(one,
                        references.get(new MissingPersonId(one.missingPersonId())), exclusions)).toList();
    }

    private CandidateView candidate(Candidate one, PersonReference person, List<Exclusion> exclusions) {
        Set<UUID> inForce = new HashSet<>(one.linesInForce().stream().map(EvidenceLine::id).toList());
        boolean overdue = one.outcome() == CandidateOutcome.OPEN && one.dueOn().filter(day -> day.isBefore(today)).isPresent();
        return new CandidateView(one.id(), person, one.outcome(), name(one.owner().orElse(null)), one.dueOn().orElse(null), overdue,
                one.reasons(), name(one.nominatedBy()), one.nominatedAt(),
                one.lines().stream().map(line -> line(line, inForce.contains(line.id()))).toList(),
                exclusions.stream().filter(other -> other.missingPersonId().equals(one.missingPersonId())).map(this::exclusion).toList());
    }

    /** A line that came from another case, as it was signed there. */
    CaseView.Arrived arrived(EvidenceLine line, Candidate candidate, PersonReference person) {
        return new CaseView.Arrived(numbers.apply(candidate.caseId()), person, line(line, false));
    }

    private LineView line(EvidenceLine line, boolean inForce) {
        return new LineView(line.id(), line.discipline(), line.outcome().orElse(null), line.findings(), name(line.examiner()),
                line.examinedOn(), line.madeOn().map(parts::get).orElse(null), line.dna().map(CaseViews::dna).orElse(null), inForce,
                line.departedTo().filter(other -> !other.equals(subject.id())).map(numbers).orElse(null),
                line.replaces().orElse(null), line.reasons(), name(line.recordedBy()), line.recordedAt(), line.digest(),
                name(line.signature().map(LineSignature::personId).orElse(null)),
                line.signature().map(LineSignature::signedAt).orElse(null),
                line.contradictions().stream().map(this::contradiction).toList());
    }

    private static DnaView dna(DnaBasis basis) {
        DnaFigures figures = basis.figures();
        return new DnaView(figures.lrLog10().orElse(null), figures.n().orElse(null), figures.source().orElse(null),
                figures.asOf().orElse(null), basis.posterior(), basis.threshold(),
                figures.n().map(n -> DnaFigures.lrNeeded(basis.threshold(), n)).orElse(null), figures.reaches(basis.threshold()));
    }

    private ContradictionView contradiction(Contradiction one) {
        Optional<ContradictionAnswer> answer = one.answer();
        return new ContradictionView(one.id(), one.words(), name(one.raisedBy()), one.raisedAt(),
                answer.map(ContradictionAnswer::words).orElse(null), name(answer.map(ContradictionAnswer::answeredBy).orElse(null)),
                answer.map(ContradictionAnswer::answeredAt).orElse(null));
    }

    private ExclusionView exclusion(Exclusion one) {
        return new ExclusionView(one.id(), one.reason(), one.reasons(), name(one.proposedBy()), name(one.decidedBy()), one.recordedAt(),
                one.stands(), one.withdrawals().stream().map(each -> name(each.person())).toList(),
                one.withdrawals().stream().map(ExclusionWithdrawal::reasons).toList(),
                one.withdrawals().stream().anyMatch(each -> each.person().equals(reader)));
    }

    ProposalView proposal(Optional<Sheet> sheet) {
        if (sealed || subject.proposals().isEmpty()) {
            return null;
        }
        Proposal last = subject.proposals().get(subject.proposals().size() - 1);
        String digest = sheet.map(Sheet::digest).orElse(null);
        return new ProposalView(last.candidateId(), sheet.isPresent(), name(last.proposedBy()), last.recordedAt(),
                last.justification().orElse(null), last.reasons(), digest, sheet.map(Sheet::text).orElse(null),
                last.reviews().stream().map(one -> new MarkView(new StaffId(one.person()), name(one.person()), one.endorsed(),
                        one.reasons(), one.sheetDigest().equals(digest), one.recordedAt())).toList(),
                last.checks().stream().map(one -> new MarkView(new StaffId(one.person()), name(one.person()), true, one.findings(),
                        one.sheetDigest().equals(digest), one.recordedAt())).toList(),
                last.votes().stream().map(one -> new MarkView(new StaffId(one.person()), name(one.person()), one.inFavour(),
                        one.reasons(), one.sheetDigest().equals(digest), one.recordedAt())).toList());
    }

    List<PendingView> pending() {
        return subject.pending().stream().map(this::pending).toList();
    }

    private PendingView pending(PendingStep one) {
        return new PendingView(one.id(), one.matter(), sealed ? null : one.candidateId().orElse(null), one.exclusionReason().orElse(null),
                one.reopenReason().orElse(null), one.regrouping().parts(), sealed ? Set.of() : one.regrouping().lines(),
                one.regrouping().mainCase() == null ? null : numbers.apply(one.regrouping().mainCase()),
                sealed ? Set.of() : one.regrouping().ties(), sealed ? null : one.reasons(), name(one.proposedBy()), one.proposedAt(),
                one.proposedBy().equals(reader), IdentificationProtocol.rolesFor(Action.confirming(one.matter())));
    }

    List<HistoricView> historic(Map<MissingPersonId, PersonReference> references) {
        return subject.historic().stream().map(one -> historic(one, references.get(new MissingPersonId(one.missingPersonId())))).toList();
    }

    private HistoricView historic(HistoricRecord one, PersonReference person) {
        Optional<PendingStep> confirmed = subject.pendingStep(one.pendingId()).filter(PendingStep::confirmed);
        return new HistoricView(one.pendingId(), sealed ? null : person, one.status(), one.decidedOn(), one.dateSource(), one.authority(),
                sealed ? null : one.knownFrom(), one.held(), one.gaps(), name(one.recordedBy()), one.recordedAt(),
                name(confirmed.flatMap(PendingStep::endedBy).orElse(null)), confirmed.flatMap(PendingStep::endedAt).orElse(null),
                confirmed.flatMap(step -> takenUp(step.id())).map(StageEvent::recordedAt).orElse(null));
    }

    private Optional<StageEvent> takenUp(UUID pending) {
        return subject.events().stream().filter(event -> event.action() == Action.CONFIRM_HISTORIC)
                .filter(event -> event.pendingId().filter(pending::equals).isPresent()).findFirst()
                .flatMap(confirming -> subject.events().stream().filter(event -> event.action() == Action.TAKE_UP)
                        .filter(event -> event.refersTo().filter(confirming.id()::equals).isPresent()).findFirst());
    }

    List<EventView> events() {
        return subject.events().stream().map(this::event).toList();
    }

    private EventView event(StageEvent one) {
        Integer refersTo = one.refersTo().flatMap(id -> subject.events().stream().filter(other -> other.id().equals(id)).findFirst())
                .map(StageEvent::sequence).orElse(null);
        return new EventView(one.sequence(), one.action(), one.from(), one.to(), name(one.person()), one.roles(), one.occurredOn(),
                one.occurredSource(), one.recordedAt(), one.daysLate(), sealed ? null : one.reasons().orElse(null),
                sealed ? null : one.candidateId().orElse(null), refersTo, one.factsDigest());
    }

    SittingView sitting(Optional<BoardSitting> sitting) {
        return sitting.map(one -> sitting(one, names, subject)).orElse(null);
    }

    /** A sitting; with who stepped aside, where it is shown for one case. */
    static SittingView sitting(BoardSitting sitting, Map<StaffId, LocalizedText> names, IdentificationCase subject) {
        return new SittingView(sitting.id(), sitting.ref(), sitting.from(), sitting.until().orElse(null), sitting.place(),
                sitting.decisionNumber(), sitting.invented(), sitting.members().stream().sorted(Comparator.comparing(BoardMember::chair)
                        .reversed()).map(member -> new MemberView(new StaffId(member.person()), names.get(new StaffId(member.person())),
                                member.chair(), member.profession(), member.disciplines(),
                                subject != null && subject.steppedAside(sitting.id(), member.person()))).toList());
    }

    static List<StepAhead> ahead(List<Prospect> prospects) {
        return prospects.stream().map(prospect -> {
            List<org.athar.engine.protocol.Refusal> reasons = prospect.ruling().reasons();
            boolean mine = reasons.stream().noneMatch(reason -> reason.guard() == Guard.ROLE_ALLOWS);
            return new StepAhead(prospect.action(), IdentificationProtocol.rolesFor(prospect.action()), mine, reasons.isEmpty(),
                    reasons.stream().map(CaseViews::blocker).toList());
        }).toList();
    }

    private static Blocker blocker(org.athar.engine.protocol.Refusal reason) {
        return new Blocker(new Refusal(IdentificationRefusal.of(reason.guard()), null, reason.arguments()), reason.ruleId(),
                reason.standard(), reason.guard().looks(), reason.menders(), reason.offers().orElse(null));
    }
}
