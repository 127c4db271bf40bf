package org.athar.whole;

import static org.athar.preparation.Cast.ANALYST;
import static org.athar.preparation.Cast.COORDINATOR;
import static org.athar.preparation.Cast.CUSTODIAN;
import static org.athar.preparation.Cast.INVESTIGATOR;
import static org.athar.preparation.Cast.SECOND_COORDINATOR;
import static org.athar.preparation.CaseRoom.candidates;
import static org.athar.preparation.CaseRoom.cases;
import static org.athar.preparation.Reached.isAnsweredBefore;
import static org.athar.preparation.Reached.reaches;
import static org.athar.preparation.Reached.reachesAll;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Guard;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.engine.protocol.fact.RegroupingFacts.Tie;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.identification.RegroupingService;
import org.athar.identification.command.CloseNamelessCommand;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.command.OpenCaseCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.SuspendCaseCommand;
import org.athar.identification.command.evidence.NominateCandidateCommand;
import org.athar.identification.command.evidence.ProposeExclusionCommand;
import org.athar.identification.command.sequel.ProposeReassociationCommand;
import org.athar.identification.command.sequel.ProposeSplitCommand;
import org.athar.identification.view.PendingView;
import org.athar.kernel.PartialDate;
import org.athar.missing.view.PersonReference;
import org.athar.preparation.Cast;
import org.athar.preparation.CaseRoom;
import org.athar.preparation.Ground;
import org.athar.preparation.Register;
import org.athar.recovery.code.BodyElement;
import org.athar.recovery.code.BodySide;
import org.athar.recovery.code.RemainsClass;
import org.athar.security.fault.AccessDenied;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People who go wrong on the way to the board: each rule of the rows before it, reached through the services by who would meet it. */
@ExtendWith(ArquillianExtension.class)
class RefusalsOnTheWayIT {

    private static final PartialDate LONG_AGO = PartialDate.parse("1999");

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(RefusalsOnTheWayIT.class).addPackage(Cast.class.getPackage());
    }

    @Test
    void who_opens_a_case_needs_human_remains_that_no_other_case_has() {
        String animal = Ground.remains(RemainsClass.NON_HUMAN);
        reaches(Guard.REMAINS_HUMAN, COORDINATOR, () -> cases().open(new OpenCaseCommand(StepCommand.today(null), animal)));
        String remains = Ground.remains(RemainsClass.COMPLETE_BODY);
        CaseRoom.open(remains);
        reaches(Guard.REMAINS_FREE, COORDINATOR, () -> cases().open(new OpenCaseCommand(StepCommand.today(null), remains)));
        isAnsweredBefore("IDN-103", COORDINATOR, () -> cases().open(new OpenCaseCommand(StepCommand.today(null), "ATH-R-999999-9")));
        assertThrows(AccessDenied.class, () -> CUSTODIAN.call(() -> cases().open(new OpenCaseCommand(StepCommand.today(null), remains))));
    }

    @Test
    void who_completes_the_data_needs_custody_and_a_review_and_a_day_that_can_be() {
        CaseRoom store = CaseRoom.open(Ground.foundInStore());
        reachesAll(List.of(Guard.CUSTODY_UNBROKEN, Guard.EXAMINATION_COMPLETE, Guard.EXAMINATION_REVIEWED), COORDINATOR,
                () -> cases().completeData(store.words()));
        CaseRoom room = CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY));
        reaches(Guard.NOT_IN_THE_FUTURE, COORDINATOR,
                () -> cases().completeData(new StepCommand(room.number(), PartialDate.parse("2199"), "Minute 1", null)));
        reaches(Guard.AFTER_THE_STEPS_BEFORE, COORDINATOR,
                () -> cases().completeData(new StepCommand(room.number(), LONG_AGO, "Minute 1", null)));
        isAnsweredBefore("IDN-139", COORDINATOR, () -> cases().completeData(new StepCommand(room.number(), LONG_AGO, " ", null)));
        room.complete();
        reaches(Guard.STAGE_ALLOWS, COORDINATOR, () -> cases().completeData(room.words()));
        isAnsweredBefore("IDN-001", COORDINATOR, () -> candidates().beginReconciliation(room.words()));
    }

    @Test
    void who_nominates_needs_a_verified_person_whose_family_agreed_and_somebody_who_follows_it_up() {
        CaseRoom room = CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete();
        PersonReference unverified = Register.withoutInformant("Refused", "Unverified");
        NominateCandidateCommand first = room.nomination(unverified, false);
        reachesAll(List.of(Guard.PERSON_VERIFIED, Guard.INFORMANT_AND_INTERVIEWER), INVESTIGATOR, () -> candidates().nominate(first));
        PersonReference person = Register.verified("Refused", "Nominee");
        NominateCandidateCommand samples = room.nomination(person, true);
        reaches(Guard.FAMILY_SAMPLES_COVERED, INVESTIGATOR, () -> candidates().nominate(samples));
        reaches(Guard.OWNER_AND_DUE_DATE, INVESTIGATOR, () -> candidates().nominate(new NominateCandidateCommand(
                StepCommand.today(room.number(), "Fits"), person.handle(), null, null, false)));
        room.nominate(person);
        reaches(Guard.EVIDENCE_WITH_OUTCOME, COORDINATOR, () -> candidates().beginReconciliation(room.words()));
    }

    @Test
    void who_excludes_says_why_once_and_considers_that_the_remains_may_be_of_two_persons() {
        CaseRoom room = CaseRoom.open(Ground.examined(RemainsClass.COMMINGLED_GROUP)).complete();
        PersonReference out = Register.verified("Refused", "Excluded");
        UUID candidate = room.nominate(out);
        room.nominate(Register.verified("Refused", "Another"));
        ProposeExclusionCommand byDna = exclusion(room, candidate, ExclusionReason.DNA, "Two alleles differ");
        reaches(Guard.SPLIT_CONSIDERED, INVESTIGATOR, () -> candidates().proposeExclusion(byDna));
        ProposeExclusionCommand silent = exclusion(room, candidate, ExclusionReason.MORPHOLOGY, null);
        reaches(Guard.REASONS_GIVEN, INVESTIGATOR, () -> candidates().proposeExclusion(silent));
        ProposeExclusionCommand good = exclusion(room, candidate, ExclusionReason.MORPHOLOGY, "Taller by a head");
        INVESTIGATOR.done(() -> candidates().proposeExclusion(good));
        reaches(Guard.NOT_PENDING_ALREADY, INVESTIGATOR, () -> candidates().proposeExclusion(good));
        ConfirmCommand yes = new ConfirmCommand(room.words(), null, true);
        COORDINATOR.done(() -> candidates().confirmExclusion(yes));
        reaches(Guard.CANDIDATE_NOT_EXCLUDED, INVESTIGATOR, () -> candidates().proposeExclusion(good));
        NominateCandidateCommand again = room.nomination(out, false);
        reaches(Guard.NO_STANDING_EXCLUSION, INVESTIGATOR, () -> candidates().nominate(again));
        isAnsweredBefore("IDN-127", COORDINATOR, () -> candidates().confirmExclusion(yes));
    }

    private static ProposeExclusionCommand exclusion(CaseRoom room, UUID candidate, ExclusionReason reason, String why) {
        return new ProposeExclusionCommand(StepCommand.today(room.number(), why), candidate, reason, null);
    }

    @Test
    void nobody_confirms_what_he_or_she_proposed_or_takes_back_what_another_did() {
        CaseRoom room = CaseRoom.open(Ground.remains(RemainsClass.COMPLETE_BODY));
        COORDINATOR.done(() -> cases().proposeWithdrawal(StepCommand.today(room.number(), "Opened twice")));
        ConfirmCommand yes = new ConfirmCommand(room.words(), null, true);
        reaches(Guard.SECOND_PERSON, COORDINATOR, () -> cases().confirmWithdrawal(yes));
        PendingView waiting = room.seenBy(COORDINATOR).pending().get(0);
        ConfirmCommand back = new ConfirmCommand(StepCommand.today(room.number(), "It was not"), waiting.id(), false);
        isAnsweredBefore("IDN-127", SECOND_COORDINATOR, () -> cases().takeBack(back));
        COORDINATOR.done(() -> cases().takeBack(back));
        isAnsweredBefore("IDN-127", SECOND_COORDINATOR, () -> cases().confirmWithdrawal(yes));
    }

    @Test
    void who_joins_shows_that_it_is_one_person_and_names_another_case_that_stands() {
        CaseRoom room = CaseRoom.open(Ground.remains(RemainsClass.BONE));
        CaseRoom main = CaseRoom.open(Ground.remains(RemainsClass.INCOMPLETE_BODY));
        RegroupingService regrouping = Services.find(RegroupingService.class);
        reaches(Guard.MAIN_CASE_STANDS, COORDINATOR, () -> regrouping.proposeJoining(
                new ProposeReassociationCommand(room.words(), room.number(), Set.of(Tie.DNA))));
        reaches(Guard.SAME_PERSON_SHOWN, COORDINATOR, () -> regrouping.proposeJoining(
                new ProposeReassociationCommand(room.words(), main.number(), Set.of(Tie.MORPHOLOGY, Tie.PAIR))));
    }

    @Test
    void who_divides_names_some_of_the_parts_and_lets_their_evidence_follow() {
        String remains = Ground.examined(RemainsClass.COMMINGLED_GROUP);
        UUID left = Ground.part(remains, BodyElement.HUMERUS, BodySide.LEFT);
        Ground.part(remains, BodyElement.CRANIUM, null);
        CaseRoom room = CaseRoom.open(remains).complete();
        UUID line = room.dna(room.nominate(Register.verified("Refused", "Divided")), left);
        RegroupingService regrouping = Services.find(RegroupingService.class);
        StepCommand words = StepCommand.today(room.number(), "Two left arms");
        reaches(Guard.PARTS_NAMED, INVESTIGATOR, () -> regrouping.proposeSplit(new ProposeSplitCommand(words, Set.of(), Set.of())));
        reaches(Guard.LINES_FOLLOW_PARTS, INVESTIGATOR,
                () -> regrouping.proposeSplit(new ProposeSplitCommand(words, Set.of(left), Set.of())));
        INVESTIGATOR.done(() -> regrouping.proposeSplit(new ProposeSplitCommand(words, Set.of(left), Set.of(line))));
        assertThrows(AccessDenied.class, () -> ANALYST.call(() -> regrouping.proposeSplit(new ProposeSplitCommand(words, Set.of(left),
                Set.of(line)))));
    }

    @Test
    void who_lets_a_case_wait_says_until_when_and_who_buries_without_a_name_has_searched_and_kept_a_sample() {
        CaseRoom room = CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete();
        StepCommand words = StepCommand.today(room.number(), "The laboratory is closed");
        reaches(Guard.REVIEW_DATE_SET, COORDINATOR, () -> cases().suspend(new SuspendCaseCommand(words, null)));
        reaches(Guard.REVIEW_DATE_SET, COORDINATOR, () -> cases().suspend(new SuspendCaseCommand(words, LocalDate.of(2020, 1, 1))));
        reachesAll(List.of(Guard.SEARCH_DONE, Guard.SAMPLE_KEPT), COORDINATOR,
                () -> cases().closeNameless(new CloseNamelessCommand(room.words(), false, "Cemetery", "G-1", null)));
        isAnsweredBefore("IDN-101", COORDINATOR,
                () -> cases().closeNameless(new CloseNamelessCommand(room.words(), true, "Cemetery", " ", null)));
    }
}
