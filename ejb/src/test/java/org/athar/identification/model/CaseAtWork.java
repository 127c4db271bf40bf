package org.athar.identification.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Attempt;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Ruling;
import org.athar.engine.protocol.fact.CandidateFacts.MissingPerson;
import org.athar.engine.protocol.fact.CustodyFacts;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.DnaFigures.Counted;
import org.athar.engine.protocol.fact.DnaFigures;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.engine.protocol.fact.ExaminationFacts;
import org.athar.engine.protocol.fact.Profession;
import org.athar.engine.protocol.fact.RemainsFacts;
import org.athar.engine.protocol.fact.SettingsFacts;
import org.athar.identification.model.Surroundings.MainCase;
import org.athar.identification.model.board.BoardMember.Appointment;
import org.athar.identification.model.board.BoardSitting;
import org.athar.identification.model.board.Mark;
import org.athar.identification.model.board.Proposal;
import org.athar.identification.model.evidence.Candidate;
import org.athar.identification.model.evidence.DnaBasis;
import org.athar.identification.model.evidence.EvidenceLine;
import org.athar.identification.model.evidence.LineDraft;
import org.athar.identification.model.sequel.DeathCertificate;
import org.athar.identification.model.sequel.FamilyNotice;
import org.athar.identification.model.sequel.LaterFindsWish;
import org.athar.identification.model.sequel.RemainsBurial;
import org.athar.identification.model.sequel.RemainsReturn;
import org.athar.identification.model.sequel.SequelRecord.Recorded;
import org.athar.kernel.Clocks;
import org.athar.kernel.PartialDate;

/** A case with everything around it in order, moved by its people one step at a time; tests break one thing and look. */
final class CaseAtWork {

    static final UUID REMAINS = new UUID(1, 1);
    static final UUID SITE = new UUID(1, 2);
    static final UUID MISSING = new UUID(1, 3);
    static final UUID OTHER_MISSING = new UUID(1, 4);
    static final UUID EXAMINER = new UUID(2, 1);
    static final UUID ANALYST = new UUID(2, 2);
    static final UUID COORDINATOR = new UUID(2, 3);
    static final UUID SECOND_COORDINATOR = new UUID(2, 4);
    static final UUID REVIEWER = new UUID(2, 5);
    static final UUID CHAIR = new UUID(2, 6);
    static final UUID JUDGE = new UUID(2, 7);
    static final UUID GENETICIST = new UUID(2, 8);
    static final UUID CUSTODIAN = new UUID(2, 9);
    static final UUID LIAISON = new UUID(2, 10);

    final IdentificationCase subject = new IdentificationCase(new UUID(9, 1), "IC-2026-0001", REMAINS, SITE, null, true);
    final BoardSitting sitting = new BoardSitting(new UUID(9, 2), "BS-2026-0001",
            new BoardSitting.Terms(LocalDate.parse("2026-01-01"), null, null, "12"), COORDINATOR, Instant.EPOCH, true);
    final Map<UUID, MissingPerson> persons = new HashMap<>();
    final List<Exclusion> exclusions = new ArrayList<>();
    final Map<UUID, MainCase> mainCases = new HashMap<>();
    RemainsFacts remains = new RemainsFacts(true, true, Optional.empty(), false, Set.of());
    ExaminationFacts examination = new ExaminationFacts(0, Set.of(EXAMINER), Optional.of(REVIEWER));
    Optional<UUID> release = Optional.empty();
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private long next;

    CaseAtWork() {
        MissingPerson verified = new MissingPerson(true, Optional.of(new UUID(3, 1)), Optional.of(LIAISON), false, true, false);
        persons.put(MISSING, verified);
        persons.put(OTHER_MISSING, verified);
        sitting.appoint(id(), new Appointment(CHAIR, true, Profession.FORENSIC_DOCTOR, Set.of()));
        sitting.appoint(id(), new Appointment(JUDGE, false, Profession.JUDGE, Set.of()));
        sitting.appoint(id(), new Appointment(GENETICIST, false, Profession.GENETICIST, Set.of(Discipline.DNA)));
    }

    UUID id() {
        return new UUID(7, ++next);
    }

    Surroundings around() {
        return new Surroundings("MG-000001-A", remains, new CustodyFacts(true, Set.of()), examination, persons, exclusions,
                subject.sittingId().map(any -> sitting), mainCases, release, SettingsFacts.usual());
    }

    Step by(UUID person, Role role) {
        return by(person, role, null);
    }

    Step by(UUID person, Role role, String reasons) {
        now = now.plus(Duration.ofMinutes(5));
        return new Step(id(), person, EnumSet.of(role), PartialDate.of(Clocks.dayOf(now)), null, now,
                reasons == null ? Attempt.silent() : Attempt.silent().because(reasons));
    }

    Ruling take(Action action, Step step) {
        return subject.take(action, step, around());
    }

    CaseAtWork opened() {
        take(Action.OPEN, by(COORDINATOR, Role.COORDINATOR));
        return this;
    }

    CaseAtWork complete() {
        opened().take(Action.COMPLETE_DATA, by(COORDINATOR, Role.COORDINATOR));
        return this;
    }

    Ruling nominate(UUID missing) {
        Step step = by(EXAMINER, Role.INVESTIGATOR, "found with papers of this person");
        return subject.nominate(new Candidate(id(), subject.id(), missing, new Candidate.Nomination(ANALYST, LocalDate.parse("2026-06-01"),
                "found with papers of this person", false, EXAMINER, step.recordedAt())), step, around());
    }

    Candidate candidate() {
        return subject.candidateWho(MISSING).orElseThrow();
    }

    EvidenceLine dna(double lrLog10, EvidenceOutcome outcome) {
        DnaFigures figures = new DnaFigures(Optional.of(lrLog10), Optional.of(1_500L), Counted.PERSONS, Optional.of("register, open cases"),
                Optional.of(LocalDate.parse("2026-02-01")));
        return candidate().record(line(Discipline.DNA, outcome, new DnaBasis(figures, new BigDecimal("0.9995")), null));
    }

    LineDraft line(Discipline discipline, EvidenceOutcome outcome, DnaBasis dna, UUID replaces) {
        return new LineDraft(id(), discipline, outcome, "what was found", EXAMINER, PartialDate.parse("2026-02"), null, dna, replaces,
                replaces == null ? null : "the first was wrong", ANALYST, now);
    }

    void sign(EvidenceLine line, UUID person, Discipline... disciplines) {
        candidate().sign(line, id(), person, Set.of(disciplines), now);
    }

    CaseAtWork reconciling() {
        complete().nominate(MISSING);
        sign(dna(8, EvidenceOutcome.ESTABLISHED), ANALYST, Discipline.DNA);
        take(Action.BEGIN_RECONCILIATION, by(COORDINATOR, Role.COORDINATOR));
        return this;
    }

    Ruling propose() {
        Step step = by(COORDINATOR, Role.COORDINATOR);
        return subject.propose(new Proposal(id(), subject.id(), candidate().id(), null, null, COORDINATOR, step.recordedAt()), step,
                around());
    }

    CaseAtWork proposed() {
        reconciling().propose();
        subject.putBefore(sitting);
        return this;
    }

    String digest() {
        return subject.sheet(around()).orElseThrow().digest();
    }

    Mark mark(Step step) {
        return new Mark(id(), step.person(), digest(), step.attempt().reasons().orElse(null), step.recordedAt());
    }

    Ruling endorse(UUID reviewer) {
        Step step = by(reviewer, Role.INVESTIGATOR, "the lines agree");
        return subject.review(true, mark(step), step, around());
    }

    void checkQuality(UUID coordinator) {
        subject.checkQuality(true, mark(by(coordinator, Role.COORDINATOR, "whole")));
    }

    Ruling sign(UUID member) {
        Step step = by(member, Role.BOARD_MEMBER);
        return subject.vote(true, mark(step), id(), step, around());
    }

    Ruling decide() {
        Step step = by(CHAIR, Role.BOARD_MEMBER);
        return subject.decide(Action.DECIDE_IDENTIFIED, null, step.saying(step.attempt().overSheet(digest())), around());
    }

    CaseAtWork signed() {
        proposed().endorse(REVIEWER);
        checkQuality(SECOND_COORDINATOR);
        List.of(CHAIR, JUDGE, GENETICIST).forEach(this::sign);
        return this;
    }

    CaseAtWork identified() {
        signed().decide();
        return this;
    }

    Ruling certify() {
        Step step = by(COORDINATOR, Role.COORDINATOR);
        return subject.take(Action.CERTIFY, new DeathCertificate(id(), subject.id(), "44", "Civil registry", LocalDate.parse("2026-03-01"),
                id(), new Recorded(COORDINATOR, step.recordedAt())), step, around());
    }

    Ruling tellFamily() {
        Step step = by(LIAISON, Role.LIAISON_OFFICER);
        return subject.take(Action.NOTIFY_FAMILY, new FamilyNotice(id(), subject.id(), LIAISON, id(), "ar", "VISIT",
                LocalDate.parse("2026-03-01"), true, new Recorded(LIAISON, step.recordedAt())), step, around());
    }

    Ruling prepareReturn(UUID checker) {
        Step step = by(CUSTODIAN, Role.CUSTODIAN);
        return subject.take(Action.PREPARE_RETURN, new RemainsReturn(id(), subject.id(), null, false, null, checker, null, true, false,
                new Recorded(CUSTODIAN, step.recordedAt())), step, around());
    }

    Ruling handOver() {
        Step step = by(LIAISON, Role.LIAISON_OFFICER);
        return subject.take(Action.CONFIRM_RETURN, new RemainsReturn(id(), subject.id(), id(), true, "identity card", REVIEWER, null, true,
                true, new Recorded(LIAISON, step.recordedAt())), step, around());
    }

    void wishes() {
        subject.note(new LaterFindsWish(id(), subject.id(), new Recorded(LIAISON, now)));
    }

    Ruling close() {
        Step step = by(COORDINATOR, Role.COORDINATOR);
        return subject.take(Action.CLOSE, new RemainsBurial(id(), subject.id(), "Najaf", new Recorded(COORDINATOR, step.recordedAt())),
                step,
                around());
    }
}
