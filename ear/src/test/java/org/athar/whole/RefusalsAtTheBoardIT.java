package org.athar.whole;

import static org.athar.preparation.Cast.ANALYST;
import static org.athar.preparation.Cast.CHAIR;
import static org.athar.preparation.Cast.COORDINATOR;
import static org.athar.preparation.Cast.CUSTODIAN;
import static org.athar.preparation.Cast.EXAMINER;
import static org.athar.preparation.Cast.GENETICIST;
import static org.athar.preparation.Cast.INVESTIGATOR;
import static org.athar.preparation.Cast.JUDGE;
import static org.athar.preparation.Cast.OFFICER;
import static org.athar.preparation.CaseRoom.board;
import static org.athar.preparation.CaseRoom.cases;
import static org.athar.preparation.CaseRoom.evidence;
import static org.athar.preparation.CaseRoom.sequel;
import static org.athar.preparation.Reached.isAnsweredBefore;
import static org.athar.preparation.Reached.reaches;
import static org.athar.preparation.Reached.reachesAll;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Guard;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.DnaFigures.Counted;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.engine.protocol.fact.Profession;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.identification.command.CloseCaseCommand;
import org.athar.identification.command.ProposeReopeningCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.board.AppointSittingCommand.Member;
import org.athar.identification.command.board.DecideCaseCommand;
import org.athar.identification.command.board.DecideCaseCommand.Decision;
import org.athar.identification.command.board.ProposeIdentificationCommand;
import org.athar.identification.command.board.ReviewProposalCommand;
import org.athar.identification.command.board.SignSheetCommand;
import org.athar.identification.command.evidence.DnaFiguresCommand;
import org.athar.identification.command.evidence.RaiseContradictionCommand;
import org.athar.identification.command.evidence.RecordLineCommand;
import org.athar.identification.command.sequel.CertifyCommand;
import org.athar.identification.command.sequel.HoldRemainsCommand;
import org.athar.identification.command.sequel.PrepareReturnCommand;
import org.athar.kernel.PartialDate;
import org.athar.liaison.FamilyContactService;
import org.athar.liaison.FamilyReturnService;
import org.athar.liaison.command.RecordNotificationCommand;
import org.athar.liaison.command.RecordReturnCommand;
import org.athar.missing.RelativeId;
import org.athar.missing.view.PersonReference;
import org.athar.preparation.Cast;
import org.athar.preparation.CaseRoom;
import org.athar.preparation.Ground;
import org.athar.preparation.OtherSetting;
import org.athar.preparation.Register;
import org.athar.preparation.Sittings;
import org.athar.recovery.code.RemainsClass;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People who go wrong at the board and after it: each rule of the rows from 5 on, reached through the services by who would meet it. */
@ExtendWith(ArquillianExtension.class)
class RefusalsAtTheBoardIT {

    private static final String WHY = "As the file has it.";

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(RefusalsAtTheBoardIT.class).addPackage(Cast.class.getPackage());
    }

    private static CaseRoom begun() {
        return CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete();
    }

    private static ProposeIdentificationCommand proposal(CaseRoom room, UUID candidate) {
        return new ProposeIdentificationCommand(room.words(), candidate, null);
    }

    @Test
    void who_proposes_needs_a_primary_identifier_whose_lines_are_signed_and_contradict_nothing() {
        CaseRoom room = begun();
        UUID candidate = room.nominate(Register.verified("Refused", "Proposed"));
        RecordLineCommand bone = room.line(candidate, Discipline.ANTHROPOLOGY_MEDICAL, EvidenceOutcome.EXCLUDED, EXAMINER, null, null);
        UUID line = EXAMINER.done(() -> evidence().record(bone));
        EXAMINER.done(() -> evidence().contradict(new RaiseContradictionCommand(room.number(), line, "The stature does not fit.")));
        room.beginReconciliation();
        reachesAll(List.of(Guard.IDENTIFIER_SUFFICIENT, Guard.LINES_SIGNED, Guard.NO_LINE_EXCLUDED, Guard.CONTRADICTIONS_ANSWERED),
                COORDINATOR, () -> board().propose(proposal(room, candidate)));
        reaches(Guard.CANDIDATE_NAMED, COORDINATOR, () -> board().propose(proposal(room, new UUID(7, 7))));
    }

    @Test
    void a_likelihood_ratio_needs_its_prior_and_reaches_the_threshold_that_was_decided() {
        CaseRoom room = begun();
        UUID candidate = room.nominate(Register.verified("Refused", "Weak"));
        RecordLineCommand bare = dna(room, candidate, null);
        UUID first = ANALYST.done(() -> evidence().record(bare));
        room.beginReconciliation();
        reaches(Guard.PRIOR_RECORDED, COORDINATOR, () -> board().propose(proposal(room, candidate)));
        RecordLineCommand sets = dna(room, candidate, figures(4.0, Counted.SETS));
        ANALYST.done(() -> evidence().record(replacing(sets, first)));
        reachesAll(List.of(Guard.PRIOR_COUNTS_PERSONS, Guard.POSTERIOR_REACHED), COORDINATOR,
                () -> board().propose(proposal(room, candidate)));
        OtherSetting.during("identification.threshold", "0.99",
                () -> reaches(Guard.THRESHOLD_DECIDED, COORDINATOR, () -> board().propose(proposal(room, candidate))));
    }

    @Test
    void nobody_has_examined_or_counted_or_certified_on_a_day_that_is_still_ahead() {
        CaseRoom room = begun();
        UUID candidate = room.nominate(Register.verified("Refused", "Ahead"));
        LocalDate tomorrow = CaseRoom.today().plusDays(1);
        RecordLineCommand bare = dna(room, candidate, null);
        isAnsweredBefore("IDN-140", ANALYST, () -> evidence().record(new RecordLineCommand(room.number(), candidate, bare.discipline(),
                bare.outcome(), bare.findings(), bare.examiner(), PartialDate.of(tomorrow), null, null, null, null)));
        isAnsweredBefore("IDN-140", ANALYST, () -> evidence().record(dna(room, candidate,
                new DnaFiguresCommand(4.0, 1500L, Counted.PERSONS, "Register of the missing", tomorrow))));
        isAnsweredBefore("IDN-140", COORDINATOR, () -> sequel().certify(
                new CertifyCommand(room.words(), "17", "Registry", tomorrow, "c.pdf"), CaseRoom.pdf()));
    }

    private static RecordLineCommand dna(CaseRoom room, UUID candidate, DnaFiguresCommand figures) {
        return room.line(candidate, Discipline.DNA, EvidenceOutcome.ESTABLISHED, ANALYST, null, figures);
    }

    private static DnaFiguresCommand figures(double lrLog10, Counted counted) {
        return new DnaFiguresCommand(lrLog10, 1500L, counted, "Register of the missing", LocalDate.of(2019, 1, 1));
    }

    private static RecordLineCommand replacing(RecordLineCommand line, UUID earlier) {
        return new RecordLineCommand(line.caseNumber(), line.candidateId(), line.discipline(), line.outcome(), line.findings(),
                line.examiner(), line.examinedOn(), null, line.dna(), earlier, "Counted anew");
    }

    @Test
    void who_reviews_or_signs_took_no_part_and_has_the_sheet_as_it_is_now() {
        PersonReference person = Register.verified("Refused", "Reviewed");
        CaseRoom room = begun().reconcile(person);
        UUID candidate = room.candidate(person);
        INVESTIGATOR.done(() -> board().propose(proposal(room, candidate)));
        String sheet = room.sheet(INVESTIGATOR);
        StepCommand words = StepCommand.today(room.number(), WHY);
        reaches(Guard.REVIEWER_INDEPENDENT, INVESTIGATOR, () -> board().review(new ReviewProposalCommand(words, true, sheet)));
        room.beforeTheBoard();
        reaches(Guard.SHEET_UNCHANGED, CHAIR, () -> board().sign(new SignSheetCommand(room.words(), true, "another")));
        reaches(Guard.SITTING_APPOINTED, CHAIR, () -> board().sign(new SignSheetCommand(
                new StepCommand(room.number(), PartialDate.parse("2010-01-01"), "Minute 3", null), true, sheet)));
        reaches(Guard.IN_THE_CHAIR, JUDGE, () -> board().decide(decision(room, Decision.IDENTIFIED, sheet)));
        isAnsweredBefore("IDN-005", JUDGE, () -> board().sign(new SignSheetCommand(room.words(), false, sheet)));
    }

    private static DecideCaseCommand decision(CaseRoom room, Decision decision, String sheet) {
        return new DecideCaseCommand(StepCommand.today(room.number(), WHY), decision, null, null, sheet);
    }

    @Test
    void the_chair_does_not_decide_against_the_majority_or_exclude_without_a_typed_reason() {
        PersonReference person = Register.verified("Refused", "Outvoted");
        CaseRoom room = begun().reconcile(person).propose(person).beforeTheBoard().vote(CHAIR);
        String sheet = room.sheet(CHAIR);
        for (Cast member : List.of(JUDGE, GENETICIST)) {
            member.done(() -> board().sign(new SignSheetCommand(StepCommand.today(room.number(), "Not convinced"), false, sheet)));
        }
        reaches(Guard.MAJORITY_FOR, CHAIR, () -> board().decide(decision(room, Decision.IDENTIFIED, sheet)));
        reaches(Guard.EXCLUSION_REASON_TYPED, CHAIR, () -> board().decide(decision(room, Decision.EXCLUDED, sheet)));
    }

    @Test
    void a_sitting_that_is_not_as_the_settings_ask_decides_nothing() {
        PersonReference person = Register.verified("Refused", "Undecided");
        CaseRoom room = begun().reconcile(person).propose(person);
        Member chair = new Member(CHAIR.id(), true, Profession.ARCHAEOLOGIST, Set.of());
        Member second = new Member(JUDGE.id(), false, Profession.OTHER, Set.of());
        room.putBefore(Sittings.appoint(LocalDate.of(2022, 1, 1), "77/2022", List.of(chair, second), List.of(CHAIR, JUDGE, GENETICIST)));
        String sheet = room.sheet(CHAIR);
        reaches(Guard.MEMBER_OF_SITTING, GENETICIST, () -> board().sign(new SignSheetCommand(room.words(), true, sheet)));
        room.vote(CHAIR).vote(JUDGE);
        reachesAll(List.of(Guard.QUORUM_SIGNED, Guard.CHAIR_SIGNED, Guard.PROFESSIONS_SIGNED, Guard.DISCIPLINE_SIGNED,
                Guard.REVIEW_ENDORSED, Guard.QUALITY_CHECKED), CHAIR, () -> board().decide(decision(room, Decision.IDENTIFIED, sheet)));
    }

    @Test
    void a_member_who_signed_a_line_neither_votes_nor_lets_the_sitting_decide() {
        CaseRoom room = begun();
        PersonReference person = Register.verified("Refused", "Partial");
        UUID candidate = room.nominate(person);
        room.dna(candidate, null);
        RecordLineCommand bone = room.line(candidate, Discipline.ANTHROPOLOGY_MEDICAL, EvidenceOutcome.PROBABLE, EXAMINER, null, null);
        room.sign(EXAMINER, EXAMINER.done(() -> evidence().record(bone)));
        room.beginReconciliation().propose(person);
        Member chair = new Member(CHAIR.id(), true, Profession.FORENSIC_DOCTOR, Set.of());
        Member partial = new Member(EXAMINER.id(), false, Profession.ANTHROPOLOGIST, Set.of(Discipline.ANTHROPOLOGY_MEDICAL));
        room.putBefore(Sittings.appoint(LocalDate.of(2022, 1, 1), "78/2022", List.of(chair, partial), List.of(CHAIR, EXAMINER)));
        String sheet = room.sheet(CHAIR);
        reaches(Guard.MEMBER_INDEPENDENT, Cast.EXAMINER_ON_THE_BOARD,
                () -> board().sign(new SignSheetCommand(room.words(), true, sheet)));
        reaches(Guard.SITTING_INDEPENDENT, CHAIR, () -> board().decide(decision(room, Decision.IDENTIFIED, sheet)));
    }

    @Test
    void certificate_and_news_come_in_the_order_that_the_setting_asks_and_the_family_is_told_as_it_wished() {
        PersonReference person = Register.verified("Refused", "Ordered");
        RelativeId mother = Register.mother(person, "Mother of the ordered");
        CaseRoom room = CaseRoom.identified(Ground.examined(RemainsClass.COMPLETE_BODY), person);
        room.plan(person, mother);
        FamilyContactService contacts = Services.find(FamilyContactService.class);
        CertifyCommand certificate = new CertifyCommand(room.words(), "17", "Registry", LocalDate.of(2020, 1, 1), "c.pdf");
        OtherSetting.during("identification.order", "NOTIFICATION_FIRST", () -> reaches(Guard.CERTIFICATE_MAY_COME_FIRST, COORDINATOR,
                () -> sequel().certify(certificate, CaseRoom.pdf())));
        RecordNotificationCommand told = new RecordNotificationCommand(person.handle(), CaseRoom.today(), true, "She wept.", null);
        OtherSetting.during("identification.order", "CERTIFICATE_FIRST",
                () -> reaches(Guard.NOTIFICATION_MAY_COME_FIRST, OFFICER, () -> contacts.told(told)));
        reaches(Guard.PREFERENCE_HONOURED, OFFICER, () -> contacts.told(
                new RecordNotificationCommand(person.handle(), CaseRoom.today(), false, "In a hurry.", null)));
        isAnsweredBefore("LIA-001", OFFICER, () -> contacts.told(new RecordNotificationCommand(person.handle(), null, true, "x", null)));
        isAnsweredBefore("IDN-101", COORDINATOR,
                () -> sequel().certify(new CertifyCommand(room.words(), " ", "Registry", null, "c.pdf"), CaseRoom.pdf()));
        reaches(Guard.REOPEN_REASON_TYPED, COORDINATOR, () -> cases().proposeReopening(
                new ProposeReopeningCommand(StepCommand.today(room.number(), WHY), null)));
    }

    @Test
    void remains_leave_in_a_checked_bag_with_whoever_is_entitled_and_the_case_closes_once_wishes_are_known() {
        PersonReference person = Register.verified("Refused", "Returned");
        RelativeId mother = Register.mother(person, "Mother of the returned");
        CaseRoom room = CaseRoom.identified(Ground.examined(RemainsClass.COMPLETE_BODY), person).certify().tell(person, mother);
        reachesAll(List.of(Guard.BAG_CHECKED, Guard.PARTS_LISTED), CUSTODIAN,
                () -> sequel().prepareReturn(new PrepareReturnCommand(room.words(), null, null, false)));
        isAnsweredBefore("IDN-101", COORDINATOR,
                () -> sequel().hold(new HoldRemainsCommand(room.words(), "wish.pdf", " "), CaseRoom.pdf()));
        FamilyReturnService returns = Services.find(FamilyReturnService.class);
        reaches(Guard.PROPOSAL_PENDING, OFFICER, () -> returns.handOver(receipt(person, mother, true)));
        room.prepareReturn();
        reachesAll(List.of(Guard.RECEIPT_SIGNED, Guard.PARTS_TOLD), OFFICER, () -> returns.handOver(receipt(person, mother, false)));
        OFFICER.done(() -> returns.handOver(receipt(person, mother, true)));
        reaches(Guard.LATER_FINDS_WISH_RECORDED, COORDINATOR, () -> cases().close(new CloseCaseCommand(room.words(), "Wadi Hajar")));
        isAnsweredBefore("IDN-101", COORDINATOR, () -> cases().close(new CloseCaseCommand(room.words(), " ")));
    }

    private static RecordReturnCommand receipt(PersonReference person, RelativeId mother, boolean whole) {
        return new RecordReturnCommand(person.handle(), PartialDate.of(CaseRoom.today()), mother, whole, "Mother", "Identity card 8",
                "R-8", "Sealed", whole);
    }
}
