package org.athar.engine.protocol;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.fact.CandidateFacts;
import org.athar.engine.protocol.fact.CandidateOutcome;
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
import org.athar.engine.protocol.fact.SequelFacts;
import org.athar.engine.protocol.fact.SettingsFacts;
import org.athar.engine.protocol.fact.SittingFacts;
import org.athar.engine.protocol.fact.past.HistoricFacts;
import org.athar.kernel.Clocks;

/** For each rule, the least that must be wrong for it not to hold. */
final class Breakage {

    private static final UUID STRANGER = Dossier.id(99);

    private Breakage() {
    }

    /** The rules that the same fact breaks too, where a row asks for them: independence is asked of one person in several ways. */
    static Set<Guard> alsoBroken(Guard guard) {
        return switch (guard) {
            case REVIEWER_INDEPENDENT -> EnumSet.of(Guard.MEMBER_INDEPENDENT, Guard.SITTING_INDEPENDENT);
            case MEMBER_INDEPENDENT, CONFIRMER_SIGNED_NOTHING -> EnumSet.of(Guard.REVIEWER_INDEPENDENT, Guard.MEMBER_INDEPENDENT,
                    Guard.SITTING_INDEPENDENT, Guard.CONFIRMER_SIGNED_NOTHING);
            case MEMBER_OF_SITTING -> EnumSet.of(Guard.IN_THE_CHAIR);
            case EVIDENCE_WITH_OUTCOME -> EnumSet.of(Guard.IDENTIFIER_SUFFICIENT);
            default -> EnumSet.noneOf(Guard.class);
        };
    }

    static void of(Guard guard, Dossier dossier) {
        switch (guard) {
            case STAGE_ALLOWS, ROLE_ALLOWS, NOT_IN_THE_FUTURE, AFTER_THE_STEPS_BEFORE, REASONS_GIVEN, NOT_PENDING_ALREADY, PROPOSAL_PENDING,
                    SECOND_PERSON, MAY_DECLINE -> ofTheStep(guard, dossier);
            case REMAINS_RECORDED, REMAINS_HUMAN, REMAINS_FREE, CUSTODY_UNBROKEN, EXAMINATION_COMPLETE, EXAMINATION_REVIEWED ->
                    ofTheRemains(guard, dossier);
            case CANDIDATE_NAMED, PERSON_VERIFIED, INFORMANT_AND_INTERVIEWER, FAMILY_SAMPLES_COVERED, OWNER_AND_DUE_DATE,
                    NO_STANDING_EXCLUSION, EVIDENCE_WITH_OUTCOME -> ofTheCandidate(guard, dossier);
            case CANDIDATE_NOT_EXCLUDED, IDENTIFIER_SUFFICIENT, LINES_SIGNED, NO_LINE_EXCLUDED, CONTRADICTIONS_ANSWERED, PRIOR_RECORDED,
                    PRIOR_COUNTS_PERSONS, POSTERIOR_REACHED, THRESHOLD_DECIDED -> ofTheEvidence(guard, dossier);
            case PROPOSAL_STANDS, REVIEWER_INDEPENDENT, SITTING_APPOINTED, MEMBER_OF_SITTING, MEMBER_INDEPENDENT, SHEET_UNCHANGED,
                    IN_THE_CHAIR, REVIEW_ENDORSED, QUALITY_CHECKED, SITTING_INDEPENDENT -> ofTheReview(guard, dossier);
            case QUORUM_SIGNED, CHAIR_SIGNED, PROFESSIONS_SIGNED, DISCIPLINE_SIGNED, MAJORITY_FOR, DISSENT_REASONED ->
                    ofTheVotes(guard, dossier);
            case EXCLUSION_REASON_TYPED, SPLIT_CONSIDERED, MAIN_CASE_STANDS, SAME_PERSON_SHOWN, PARTS_NAMED, LINES_FOLLOW_PARTS ->
                    ofTheGrouping(guard, dossier);
            case HISTORIC_TOLD, DECIDED_BEFORE_THE_CASE, GAP_LISTED, HISTORIC_NOT_EXCLUDED, CONFIRMER_SIGNED_NOTHING ->
                    ofThePast(guard, dossier);
            default -> ofWhatFollows(guard, dossier);
        }
    }

    private static void ofThePast(Guard guard, Dossier d) {
        HistoricFacts told = d.historic;
        d.historic = switch (guard) {
            case HISTORIC_TOLD -> new HistoricFacts(told.person(), false, told.status(), told.earliest(), told.latest(),
                    told.dateSource(), Optional.of(" "), told.knownFrom(), told.held());
            case DECIDED_BEFORE_THE_CASE -> new HistoricFacts(told.person(), false, told.status(), told.earliest(), Dossier.TODAY,
                    told.dateSource(), told.authority(), told.knownFrom(), told.held());
            case GAP_LISTED -> new HistoricFacts(told.person(), false, told.status(), told.earliest(), told.latest(),
                    told.dateSource(), told.authority(), told.knownFrom(), told.status().demands());
            case HISTORIC_NOT_EXCLUDED -> new HistoricFacts(told.person(), true, told.status(), told.earliest(), told.latest(),
                    told.dateSource(), told.authority(), told.knownFrom(), told.held());
            default -> told;
        };
        if (guard == Guard.CONFIRMER_SIGNED_NOTHING) {
            signByActor(d);
        }
    }

    private static void signByActor(Dossier d) {
        d.addLine(new EvidenceLine(Dossier.id(46), Discipline.CONTEXT, Optional.of(EvidenceOutcome.POSSIBLE),
                Optional.of(new EvidenceLine.Signature(d.actor.person(), Set.of(Discipline.CONTEXT))), Set.of(), Optional.empty(),
                Optional.empty()));
    }

    private static void ofTheStep(Guard guard, Dossier d) {
        switch (guard) {
            case NOT_IN_THE_FUTURE -> d.occurrence =
                    new Occurrence(Dossier.TODAY.plusDays(1), Dossier.TODAY.plusDays(2), Dossier.RECORDED, Clocks.HOME);
            case AFTER_THE_STEPS_BEFORE -> d.occurrence =
                    new Occurrence(Dossier.TODAY.minusYears(9), Dossier.TODAY.minusYears(8), Dossier.RECORDED, Clocks.HOME);
            case REASONS_GIVEN -> {
                d.attempt = d.attempt.because("  ");
                d.pending.replaceAll(one -> new PendingFacts(one.id(), one.matter(), one.proposedBy(), one.candidate(), Optional.empty(),
                        one.exclusionReason(), one.reopenReason()));
            }
            case NOT_PENDING_ALREADY -> d.action.matter().filter(matter -> d.action.proposes())
                    .ifPresent(matter -> d.pending.add(Dossier.pending(matter)));
            case PROPOSAL_PENDING -> d.pending.clear();
            case SECOND_PERSON -> d.pending.replaceAll(one -> new PendingFacts(one.id(), one.matter(), d.actor.person(), one.candidate(),
                    one.reasons(), one.exclusionReason(), one.reopenReason()));
            case MAY_DECLINE -> d.actor =
                    d.action == Action.DECLINE_PENDING ? new Actor(STRANGER, Set.of(Role.CUSTODIAN, Role.LIAISON_OFFICER)) : d.actor;
            case ROLE_ALLOWS -> d.actor = new Actor(d.actor.person(), Set.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.SYSTEM));
            default -> throw new AssertionError(guard);
        }
    }

    private static void ofTheRemains(Guard guard, Dossier d) {
        Set<UUID> parts = d.remains.parts();
        switch (guard) {
            case REMAINS_RECORDED -> d.remains = new RemainsFacts(false, true, Optional.empty(), false, parts);
            case REMAINS_HUMAN -> d.remains = new RemainsFacts(true, false, Optional.empty(), false, parts);
            case REMAINS_FREE -> d.remains = new RemainsFacts(true, true, Optional.of("ID-0009-1"), false, parts);
            case CUSTODY_UNBROKEN -> d.custody = new CustodyFacts(true,
                    Set.of(new CustodyFacts.Gap(Dossier.id(50), Optional.of("two nights in transit"), Optional.empty())));
            case EXAMINATION_COMPLETE -> d.examination =
                    new ExaminationFacts(2, Set.of(Dossier.EXAMINER), Optional.of(Dossier.DATA_REVIEWER));
            case EXAMINATION_REVIEWED -> d.examination = new ExaminationFacts(0, Set.of(Dossier.EXAMINER), Optional.of(Dossier.EXAMINER));
            default -> throw new AssertionError(guard);
        }
    }

    private static void ofTheCandidate(Guard guard, Dossier d) {
        Optional<UUID> informant = d.person.informant();
        Optional<UUID> interviewer = d.person.interviewer();
        switch (guard) {
            case CANDIDATE_NAMED -> {
                d.attempt = new Attempt(Optional.empty(), d.attempt.matter(), d.attempt.reasons(), d.attempt.justification(),
                        d.attempt.exclusionReason(), d.attempt.reopenReason(), d.attempt.sheetDigest(), d.attempt.reviewOn());
                d.pending.replaceAll(one -> new PendingFacts(one.id(), one.matter(), one.proposedBy(), Optional.empty(), one.reasons(),
                        one.exclusionReason(), one.reopenReason()));
            }
            case PERSON_VERIFIED -> d.person = new CandidateFacts.MissingPerson(false, informant, interviewer, true, true, false);
            case INFORMANT_AND_INTERVIEWER -> d.person =
                    new CandidateFacts.MissingPerson(true, informant, Optional.empty(), true, true, false);
            case FAMILY_SAMPLES_COVERED -> d.person = new CandidateFacts.MissingPerson(true, informant, interviewer, true, false, false);
            case OWNER_AND_DUE_DATE -> d.due = Optional.empty();
            case NO_STANDING_EXCLUSION -> d.exclusions = Set.of(
                    new CandidateFacts.Exclusion(ExclusionReason.DENTAL, Set.of(Dossier.DENTIST), Optional.of("charts were swapped")));
            case EVIDENCE_WITH_OUTCOME -> d.lines = List.of();
            default -> throw new AssertionError(guard);
        }
    }

    private static void ofTheEvidence(Guard guard, Dossier d) {
        switch (guard) {
            case CANDIDATE_NOT_EXCLUDED -> d.outcome = CandidateOutcome.EXCLUDED;
            case IDENTIFIER_SUFFICIENT -> d.lines = List.of(Dossier.line(40, Discipline.CONTEXT, EvidenceOutcome.ESTABLISHED),
                    Dossier.line(41, Discipline.VISUAL_RECOGNITION, EvidenceOutcome.ESTABLISHED));
            case LINES_SIGNED -> d.addLine(new EvidenceLine(Dossier.id(42), Discipline.CONTEXT, Optional.of(EvidenceOutcome.POSSIBLE),
                    Optional.of(new EvidenceLine.Signature(Dossier.DENTIST, Set.of(Discipline.ODONTOLOGY))), Set.of(), Optional.empty(),
                    Optional.empty()));
            case NO_LINE_EXCLUDED -> d.addLine(Dossier.line(43, Discipline.CONTEXT, EvidenceOutcome.EXCLUDED));
            case CONTRADICTIONS_ANSWERED -> d.addLine(new EvidenceLine(Dossier.id(44), Discipline.PROPERTY,
                    Optional.of(EvidenceOutcome.POSSIBLE), Optional.of(new EvidenceLine.Signature(Dossier.DENTIST,
                            Set.of(Discipline.PROPERTY))), Set.of(new EvidenceLine.Contradiction(Dossier.id(45), Optional.of(" "))),
                    Optional.empty(), Optional.empty()));
            case PRIOR_RECORDED -> d.dna = new DnaFigures(d.dna.lrLog10(), d.dna.n(), d.dna.counts(), Optional.empty(), d.dna.asOf());
            case PRIOR_COUNTS_PERSONS -> d.dna =
                    new DnaFigures(d.dna.lrLog10(), d.dna.n(), DnaFigures.Counted.SETS, d.dna.source(), d.dna.asOf());
            case POSTERIOR_REACHED -> d.dna =
                    new DnaFigures(Optional.of(6.0), d.dna.n(), d.dna.counts(), d.dna.source(), d.dna.asOf());
            case THRESHOLD_DECIDED -> d.threshold = new BigDecimal("0.99");
            default -> throw new AssertionError(guard);
        }
    }

    private static void ofTheReview(Guard guard, Dossier d) {
        switch (guard) {
            case PROPOSAL_STANDS -> d.proposed = false;
            case REVIEWER_INDEPENDENT -> d.proposer = d.actor.person();
            case MEMBER_INDEPENDENT -> signByActor(d);
            case SITTING_APPOINTED -> d.sittingUntil = Optional.of(Dossier.TODAY.minusDays(1));
            case MEMBER_OF_SITTING -> seat(d, STRANGER);
            case IN_THE_CHAIR -> seat(d, Dossier.JUDGE);
            case SHEET_UNCHANGED -> d.attempt = d.attempt.overSheet("sheet as it was");
            case REVIEW_ENDORSED -> d.review = Optional.of(new ProposalFacts.Review(Dossier.REVIEWER, true, "sheet as it was"));
            case QUALITY_CHECKED -> d.quality =
                    Optional.of(new ProposalFacts.QualityCheck(Dossier.PROPOSER, true, Dossier.SHEET));
            case SITTING_INDEPENDENT ->
                    d.members.add(new SittingFacts.Member(Dossier.GENETICIST, false, Profession.GENETICIST, Set.of(), false));
            default -> throw new AssertionError(guard);
        }
    }

    /** Only whoever proposed may decline, whatever sits on the board. */
    private static void seat(Dossier d, UUID person) {
        d.actor = d.action == Action.DECLINE_PENDING ? d.actor : new Actor(person, d.actor.roles());
    }

    private static void ofTheVotes(Guard guard, Dossier d) {
        SittingFacts.Vote dissent = new SittingFacts.Vote(Dossier.JUDGE, false, Dossier.SHEET, Optional.of("not shown to me"));
        switch (guard) {
            case QUORUM_SIGNED -> d.quorum = 4;
            case CHAIR_SIGNED -> d.members.set(0, new SittingFacts.Member(Dossier.CHAIR, true, Profession.ANTHROPOLOGIST, Set.of(), false));
            case PROFESSIONS_SIGNED ->
                    d.members.set(1, new SittingFacts.Member(Dossier.JUDGE, false, Profession.POLICE_OFFICER, Set.of(), false));
            case DISCIPLINE_SIGNED ->
                    d.members.set(2, new SittingFacts.Member(Dossier.THIRD_MEMBER, false, Profession.OTHER, Set.of(), false));
            case MAJORITY_FOR -> {
                d.votes.set(1, dissent);
                d.votes.set(2, new SittingFacts.Vote(Dossier.THIRD_MEMBER, false, Dossier.SHEET, Optional.of("not convinced")));
            }
            case DISSENT_REASONED -> d.votes.set(1, Dossier.vote(Dossier.JUDGE, false));
            default -> throw new AssertionError(guard);
        }
    }

    private static void ofTheGrouping(Guard guard, Dossier d) {
        RegroupingFacts.Split split = d.regrouping.split().get();
        switch (guard) {
            case EXCLUSION_REASON_TYPED -> retype(d, Optional.empty());
            case SPLIT_CONSIDERED -> {
                retype(d, Optional.of(ExclusionReason.DNA));
                d.remains = new RemainsFacts(true, true, Optional.empty(), true, d.remains.parts());
            }
            case MAIN_CASE_STANDS -> join(d, new RegroupingFacts.Reassociation("ID-0001-7", false, false, Set.of(RegroupingFacts.Tie.DNA)));
            case SAME_PERSON_SHOWN -> join(d, new RegroupingFacts.Reassociation("ID-0001-7", true, false,
                    Set.of(RegroupingFacts.Tie.PAIR, RegroupingFacts.Tie.MORPHOLOGY)));
            case PARTS_NAMED -> d.regrouping = new RegroupingFacts(d.regrouping.reassociation(),
                    Optional.of(new RegroupingFacts.Split(d.remains.parts(), split.lines())), Optional.empty());
            case LINES_FOLLOW_PARTS -> d.regrouping = new RegroupingFacts(d.regrouping.reassociation(),
                    Optional.of(new RegroupingFacts.Split(split.parts(), Set.of())), Optional.empty());
            default -> throw new AssertionError(guard);
        }
    }

    private static void retype(Dossier d, Optional<ExclusionReason> reason) {
        d.attempt = new Attempt(d.attempt.candidate(), d.attempt.matter(), d.attempt.reasons(), d.attempt.justification(), reason,
                d.attempt.reopenReason(), d.attempt.sheetDigest(), d.attempt.reviewOn());
        d.pending.replaceAll(one -> new PendingFacts(one.id(), one.matter(), one.proposedBy(), one.candidate(), one.reasons(), reason,
                one.reopenReason()));
    }

    private static void join(Dossier d, RegroupingFacts.Reassociation joining) {
        d.regrouping = new RegroupingFacts(Optional.of(joining), d.regrouping.split(), Optional.empty());
    }

    private static void ofWhatFollows(Guard guard, Dossier d) {
        SequelFacts.ReturnOfRemains r = d.returning;
        switch (guard) {
            case SEARCH_DONE -> d.withoutName = new SequelFacts.WithoutName(false, d.withoutName.burialPlace(), d.withoutName.graveNumber(),
                    d.withoutName.sampleKept());
            case INTERIM_BURIAL_RECORDED -> d.withoutName =
                    new SequelFacts.WithoutName(true, d.withoutName.burialPlace(), Optional.of(""), d.withoutName.sampleKept());
            case SAMPLE_KEPT -> d.withoutName =
                    new SequelFacts.WithoutName(true, d.withoutName.burialPlace(), d.withoutName.graveNumber(), Optional.empty());
            case CERTIFICATE_COMPLETE -> d.certificate = new SequelFacts.Certificate(d.certificate.number(), d.certificate.authority(),
                    d.certificate.date(), Optional.empty());
            case CERTIFICATE_MAY_COME_FIRST -> d.order = SettingsFacts.Order.NOTIFICATION_FIRST;
            case NOTIFICATION_MAY_COME_FIRST -> d.order = SettingsFacts.Order.CERTIFICATE_FIRST;
            case NOTIFICATION_COMPLETE -> d.notification = new SequelFacts.Notification(d.notification.officer(),
                    d.notification.recipient(), Optional.empty(), d.notification.channel(), d.notification.doneOn(), true);
            case PREFERENCE_HONOURED -> d.notification = new SequelFacts.Notification(d.notification.officer(),
                    d.notification.recipient(), d.notification.language(), d.notification.channel(), d.notification.doneOn(), false);
            case BAG_CHECKED -> d.returning = new SequelFacts.ReturnOfRemains(r.receivedBy(), true, true, Optional.of(Dossier.EXAMINER),
                    r.releaseEvent(), true, true);
            case PARTS_LISTED -> d.returning = new SequelFacts.ReturnOfRemains(r.receivedBy(), true, true, r.bagCheckedBy(),
                    r.releaseEvent(), false, true);
            case PARTS_TOLD -> d.returning = new SequelFacts.ReturnOfRemains(r.receivedBy(), true, true, r.bagCheckedBy(),
                    r.releaseEvent(), true, false);
            case RECEIPT_SIGNED -> d.returning = new SequelFacts.ReturnOfRemains(r.receivedBy(), true, false, r.bagCheckedBy(),
                    r.releaseEvent(), true, true);
            case CUSTODY_RELEASED -> d.returning = new SequelFacts.ReturnOfRemains(r.receivedBy(), true, true, r.bagCheckedBy(),
                    Optional.empty(), true, true);
            default -> ofTheEnd(guard, d);
        }
    }

    private static void ofTheEnd(Guard guard, Dossier d) {
        switch (guard) {
            case WISH_WRITTEN -> d.keeping = new SequelFacts.Keeping(Optional.empty(), d.keeping.place());
            case PLACE_OF_KEEPING -> d.keeping = new SequelFacts.Keeping(d.keeping.writtenWish(), Optional.empty());
            case BURIAL_PLACE_RECORDED -> d.burial = new SequelFacts.Burial(Optional.empty(), true);
            case LATER_FINDS_WISH_RECORDED -> d.burial = new SequelFacts.Burial(d.burial.place(), false);
            case REVIEW_DATE_SET -> d.attempt = d.attempt.reviewedOn(Dossier.TODAY);
            case REOPEN_REASON_TYPED -> {
                d.attempt = new Attempt(d.attempt.candidate(), d.attempt.matter(), d.attempt.reasons(), d.attempt.justification(),
                        d.attempt.exclusionReason(), Optional.empty(), d.attempt.sheetDigest(), d.attempt.reviewOn());
                d.pending.replaceAll(one -> new PendingFacts(one.id(), one.matter(), one.proposedBy(), one.candidate(), one.reasons(),
                        one.exclusionReason(), Optional.empty()));
            }
            default -> throw new AssertionError(guard);
        }
    }
}
