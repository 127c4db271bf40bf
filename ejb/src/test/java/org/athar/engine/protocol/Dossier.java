package org.athar.engine.protocol;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.fact.CandidateFacts;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.CaseFacts;
import org.athar.engine.protocol.fact.CustodyFacts;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.DnaFigures;
import org.athar.engine.protocol.fact.EvidenceLine;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.engine.protocol.fact.ExaminationFacts;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.engine.protocol.fact.PendingFacts;
import org.athar.engine.protocol.fact.Profession;
import org.athar.engine.protocol.fact.ProposalFacts;
import org.athar.engine.protocol.fact.RegroupingFacts;
import org.athar.engine.protocol.fact.RemainsFacts;
import org.athar.engine.protocol.fact.ReopenReason;
import org.athar.engine.protocol.fact.SequelFacts;
import org.athar.engine.protocol.fact.SettingsFacts;
import org.athar.engine.protocol.fact.SittingFacts;
import org.athar.engine.protocol.fact.past.Demand;
import org.athar.engine.protocol.fact.past.HistoricFacts;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.athar.kernel.Clocks;

/** A case in which nothing is missing for the given step; a test takes away what it is about. Invented throughout. */
final class Dossier {

    static final UUID INFORMANT = id(1);
    static final UUID INTERVIEWER = id(2);
    static final UUID EXAMINER = id(3);
    static final UUID DATA_REVIEWER = id(4);
    static final UUID DENTIST = id(5);
    static final UUID GENETICIST = id(6);
    static final UUID PROPOSER = id(7);
    static final UUID REVIEWER = id(8);
    static final UUID CHAIR = id(9);
    static final UUID JUDGE = id(10);
    static final UUID THIRD_MEMBER = id(11);
    static final UUID FIRST_PERSON = id(12);
    static final UUID SECOND_PERSON = id(13);
    static final UUID CHECKER = id(14);
    static final UUID BAG_CHECKER = id(15);
    static final UUID RELATIVE = id(16);
    static final UUID CANDIDATE = id(20);
    static final UUID OTHER_CANDIDATE = id(21);
    static final UUID MATTER = id(22);
    static final UUID PART_GOING = id(23);
    static final UUID PART_STAYING = id(24);
    static final UUID DNA_LINE = id(25);
    static final UUID DENTAL_LINE = id(26);
    static final UUID DOCUMENT = id(27);
    static final UUID MISSING = id(29);
    static final String SHEET = "sheet as it is now";
    static final Instant RECORDED = Instant.parse("2026-03-01T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    final Stage stage;
    final Action action;
    final List<StageStep> history;
    Actor actor;
    Occurrence occurrence = Occurrence.now(RECORDED, Clocks.HOME);
    Attempt attempt;
    RemainsFacts remains = new RemainsFacts(true, true, Optional.empty(), false, Set.of(PART_GOING, PART_STAYING));
    CustodyFacts custody = new CustodyFacts(true, Set.of());
    ExaminationFacts examination = new ExaminationFacts(0, Set.of(EXAMINER), Optional.of(DATA_REVIEWER));
    CandidateOutcome outcome = CandidateOutcome.OPEN;
    CandidateFacts.MissingPerson person =
            new CandidateFacts.MissingPerson(true, Optional.of(INFORMANT), Optional.of(INTERVIEWER), true, true, false);
    Optional<UUID> owner = Optional.of(PROPOSER);
    Optional<LocalDate> due = Optional.of(TODAY.plusMonths(1));
    Set<CandidateFacts.Exclusion> exclusions = Set.of();
    DnaFigures dna = new DnaFigures(Optional.of(8.0), Optional.of(1500L), DnaFigures.Counted.PERSONS, Optional.of("list of the missing"),
            Optional.of(TODAY.minusMonths(1)));
    List<EvidenceLine> lines = null;
    boolean anotherOpen;
    Optional<ProposalFacts.Review> review = Optional.of(new ProposalFacts.Review(REVIEWER, true, SHEET));
    Optional<ProposalFacts.QualityCheck> quality = Optional.of(new ProposalFacts.QualityCheck(CHECKER, true, SHEET));
    UUID proposer = PROPOSER;
    boolean proposed;
    Optional<String> justification = Optional.empty();
    Optional<LocalDate> sittingUntil = Optional.empty();
    List<SittingFacts.Member> members = new ArrayList<>(List.of(
            new SittingFacts.Member(CHAIR, true, Profession.FORENSIC_DOCTOR, Set.of(Discipline.ANTHROPOLOGY_MEDICAL), false),
            new SittingFacts.Member(JUDGE, false, Profession.JUDGE, Set.of(), false),
            new SittingFacts.Member(THIRD_MEMBER, false, Profession.GENETICIST,
                    Set.of(Discipline.DNA, Discipline.ODONTOLOGY, Discipline.CONTEXT), false)));
    List<SittingFacts.Vote> votes = new ArrayList<>(List.of(vote(CHAIR, true), vote(JUDGE, true), vote(THIRD_MEMBER, true)));
    boolean sitting = true;
    List<PendingFacts> pending = new ArrayList<>();
    RegroupingFacts regrouping = new RegroupingFacts(
            Optional.of(new RegroupingFacts.Reassociation("ID-0001-7", true, false, Set.of(RegroupingFacts.Tie.REFIT))),
            Optional.of(new RegroupingFacts.Split(Set.of(PART_GOING), Set.of(DNA_LINE))), Optional.empty());
    SequelFacts.Certificate certificate = new SequelFacts.Certificate(Optional.of("17"), Optional.of("Civil registry"), Optional.of(TODAY),
            Optional.of(DOCUMENT));
    SequelFacts.Notification notification = new SequelFacts.Notification(Optional.of(INTERVIEWER), Optional.of(RELATIVE), Optional.of("ar"),
            Optional.of("VISIT"), Optional.of(TODAY), true);
    SequelFacts.ReturnOfRemains returning =
            new SequelFacts.ReturnOfRemains(Optional.of(RELATIVE), true, true, Optional.of(BAG_CHECKER), Optional.of(id(30)), true, true);
    SequelFacts.Keeping keeping = new SequelFacts.Keeping(Optional.of(DOCUMENT), Optional.of("Shelf 4"));
    SequelFacts.Burial burial = new SequelFacts.Burial(Optional.of("Wadi al-Salam"), true);
    SequelFacts.WithoutName withoutName =
            new SequelFacts.WithoutName(true, Optional.of("Interim cemetery"), Optional.of("12"), Optional.of(id(31)));
    HistoricFacts historic = new HistoricFacts(MISSING, false, PastStatus.CERTIFIED, LocalDate.of(2012, 1, 1),
            LocalDate.of(2012, 12, 31), Optional.of("Letter 4"), Optional.of("Court of Mosul"), Optional.of("told by the clerk"),
            Set.of(Demand.CUSTODY, Demand.CERTIFICATE));
    BigDecimal threshold = SettingsFacts.USUAL_THRESHOLD;
    Optional<String> thresholdDecision = Optional.empty();
    int quorum = 3;
    SettingsFacts.Order order = SettingsFacts.Order.EITHER;

    Dossier(Stage stage, Action action) {
        this.stage = stage;
        this.action = action;
        this.history = Paths.to(stage);
        this.proposed = stage == Stage.PROPOSED;
        this.attempt = form(action);
        this.actor = new Actor(usualPerson(action), Set.of(IdentificationProtocol.rolesFor(action).iterator().next()));
        if (action.confirms()) {
            pending.add(pending(action.matter().get()));
        } else if (action == Action.DECLINE_PENDING) {
            pending.add(pending(PendingFacts.Matter.EXCLUSION));
        }
    }

    private static Attempt form(Action action) {
        Attempt form = Attempt.silent().about(CANDIDATE).because("as written in the report").excluding(ExclusionReason.MORPHOLOGY)
                .reopening(ReopenReason.NEW_EVIDENCE).overSheet(SHEET).reviewedOn(TODAY.plusYears(1));
        return action.confirms() || action == Action.DECLINE_PENDING ? form.onMatter(MATTER) : form;
    }

    private static UUID usualPerson(Action action) {
        return switch (action) {
            case SIGN_SHEET, DISSENT_ON_SHEET -> JUDGE;
            case DECIDE_IDENTIFIED, DECIDE_INCONCLUSIVE, DECIDE_EXCLUDED -> CHAIR;
            case ENDORSE_PROPOSAL, RETURN_PROPOSAL -> REVIEWER;
            case DECLINE_PENDING -> FIRST_PERSON;
            default -> SECOND_PERSON;
        };
    }

    static UUID id(int number) {
        return new UUID(0x1900_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    static SittingFacts.Vote vote(UUID person, boolean inFavour) {
        return new SittingFacts.Vote(person, inFavour, SHEET, Optional.empty());
    }

    static PendingFacts pending(PendingFacts.Matter matter) {
        Optional<UUID> about = matter == PendingFacts.Matter.EXCLUSION ? Optional.of(CANDIDATE) : Optional.empty();
        return new PendingFacts(MATTER, matter, FIRST_PERSON, about, Optional.of("as written"), Optional.of(ExclusionReason.MORPHOLOGY),
                Optional.of(ReopenReason.NEW_EVIDENCE));
    }

    static EvidenceLine line(int number, Discipline discipline, EvidenceOutcome outcome) {
        return new EvidenceLine(id(number), discipline, Optional.of(outcome),
                Optional.of(new EvidenceLine.Signature(DENTIST, Set.of(discipline))), Set.of(), Optional.empty(), Optional.empty());
    }

    List<EvidenceLine> lines() {
        if (lines != null) {
            return lines;
        }
        return List.of(new EvidenceLine(DENTAL_LINE, Discipline.ODONTOLOGY, Optional.of(EvidenceOutcome.ESTABLISHED),
                        Optional.of(new EvidenceLine.Signature(DENTIST, Set.of(Discipline.ODONTOLOGY))), Set.of(), Optional.empty(),
                        Optional.empty()),
                new EvidenceLine(DNA_LINE, Discipline.DNA, Optional.of(EvidenceOutcome.ESTABLISHED),
                        Optional.of(new EvidenceLine.Signature(GENETICIST, Set.of(Discipline.DNA))), Set.of(), Optional.of(dna),
                        Optional.of(PART_GOING)));
    }

    void addLine(EvidenceLine line) {
        List<EvidenceLine> more = new ArrayList<>(lines());
        more.add(line);
        lines = more;
    }

    CaseFacts facts() {
        Set<CandidateFacts> candidates = new HashSet<>();
        candidates.add(new CandidateFacts(CANDIDATE, outcome, person, owner, due, exclusions, Set.copyOf(lines())));
        if (anotherOpen) {
            candidates.add(new CandidateFacts(OTHER_CANDIDATE, CandidateOutcome.OPEN, person, owner, due, Set.of(), Set.of()));
        }
        Optional<ProposalFacts> proposal =
                proposed ? Optional.of(new ProposalFacts(CANDIDATE, proposer, SHEET, justification, review, quality)) : Optional.empty();
        Optional<SittingFacts> board = sitting
                ? Optional.of(new SittingFacts(id(28), LocalDate.of(2000, 1, 1), sittingUntil, Set.copyOf(members), votes))
                : Optional.empty();
        SettingsFacts usual = SettingsFacts.usual();
        return new CaseFacts(remains, custody, examination, candidates, proposal, board, Set.copyOf(pending), regrouping,
                new SequelFacts(Optional.of(certificate), Optional.of(notification), Optional.of(returning), Optional.of(keeping),
                        Optional.of(burial), Optional.of(withoutName)), Optional.of(historic),
                new SettingsFacts(threshold, thresholdDecision, quorum, usual.chair(), usual.seats(), usual.disciplineSeat(), order));
    }

    Situation situation() {
        return new Situation(actor, occurrence, attempt, history, facts());
    }

    Ruling ruling() {
        return IdentificationProtocol.rule(stage, action, situation());
    }
}
