package org.athar.whole.matching;

import static org.athar.preparation.Cast.ANALYST;
import static org.athar.preparation.Cast.COORDINATOR;
import static org.athar.preparation.Cast.INVESTIGATOR;
import static org.athar.preparation.Cast.OFFICER;
import static org.athar.preparation.Cast.SECOND_ANALYST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.Sex;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.kernel.PartialDate;
import org.athar.matching.FrequencyService;
import org.athar.matching.MatchService;
import org.athar.matching.MatchSheetService;
import org.athar.matching.code.MatchOutcome;
import org.athar.matching.code.MatchRunState;
import org.athar.matching.command.AskRunCommand;
import org.athar.matching.command.MatchParameters;
import org.athar.matching.command.Prior;
import org.athar.matching.command.SettleCandidateCommand;
import org.athar.matching.view.CandidateView;
import org.athar.matching.view.MatchRunView;
import org.athar.matching.view.MatchSheet;
import org.athar.missing.FamilyService;
import org.athar.missing.code.Kinship;
import org.athar.missing.command.WithdrawConsentCommand;
import org.athar.missing.view.PersonReference;
import org.athar.pedigree.PedigreeService;
import org.athar.pedigree.code.PedigreeStatus;
import org.athar.pedigree.command.DrawPedigreeCommand;
import org.athar.pedigree.command.StandPedigreeCommand;
import org.athar.pedigree.view.PedigreeView;
import org.athar.preparation.Cast;
import org.athar.preparation.Register;
import org.athar.preparation.Typing;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Genotypes dropped through an invented family are typed, the family is drawn, and a search finds whose bones they are. */
@ExtendWith(ArquillianExtension.class)
class SearchThatFindsIT {

    private static final int MOST_SECONDS = 180;

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(SearchThatFindsIT.class).addPackage(Cast.class.getPackage())
                .addPackage(SearchThatFindsIT.class.getPackage());
    }

    /** A family on record, and a bone of its missing son. */
    private record Sought(PersonReference person, String pedigree, String bone, Typing.Given mother, Typing.Given brother) {
    }

    private static Sought sought(String given, long seed) {
        SimulatedFamily family = new SimulatedFamily(seed);
        PersonReference person = Register.verified(given, "Search");
        Typing.Given mother = Typing.ofRelative(person, Kinship.MOTHER, family.of("mother"));
        Typing.Given brother = Typing.ofRelative(person, Kinship.BROTHER, family.of("brother"));
        String bone = Typing.ofRemains(family.of("missing"));
        return new Sought(person, ready(mother.person()), bone, mother, brother);
    }

    private static String ready(String person) {
        String ref = ANALYST.done(() -> pedigrees().draw(new DrawPedigreeCommand(null, 0, pedigrees().draft(person, Sex.MALE), null, null)));
        PedigreeView drawn = ANALYST.call(() -> pedigrees().view(ref));
        assertEquals(List.of(), drawn.conflicts());
        ANALYST.done(() -> pedigrees().stand(new StandPedigreeCommand(drawn.head().id(), drawn.version(), PedigreeStatus.READY, null)));
        return ref;
    }

    private static AskRunCommand asked() {
        MatchParameters parameters = new MatchParameters(ANALYST.call(() -> Services.find(FrequencyService.class).list()).stream()
                .filter(one -> !one.withdrawn()).findFirst().orElseThrow().id(), MutationModel.Kind.STEPWISE, 0.001, 0.001, 1e-6, 0.1, 0,
                0.1, 0.001, 3);
        return new AskRunCommand(parameters, new Prior(1500L, "List of the missing", LocalDate.of(2019, 1, 1)), "Search of a test");
    }

    private static MatchRunView ended(String ref) {
        for (int second = 0; second < MOST_SECONDS; second++) {
            MatchRunView run = ANALYST.call(() -> matches().view(ref));
            if (run.state().isEnded()) {
                return run;
            }
            pause();
        }
        throw new AssertionError(ref + " does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MatchRunView done() {
        MatchRunView run = ended(ANALYST.done(() -> matches().ask(asked())));
        assertEquals(MatchRunState.DONE, run.state(), () -> "failed: " + run.failure());
        return run;
    }

    private static List<CandidateView> found(MatchRunView run) {
        return ANALYST.call(() -> matches().candidates(run.ref(), null, 0));
    }

    private static CandidateView candidate(MatchRunView run, Sought sought) {
        return found(run).stream().filter(one -> one.sample().equals(sought.bone())).filter(one -> one.pedigree().equals(sought.pedigree()))
                .findFirst().orElseThrow(() -> new AssertionError("not found among " + found(run)));
    }

    @Test
    void finds_the_true_person_first_and_the_sheet_says_the_same_ratio() {
        Sought sought = sought("Found", 11);
        Sought other = sought("Another", 12);
        MatchRunView run = done();
        assertTrue(run.profiles() >= 2 && run.families() >= 2 && run.compared() >= 4, run::toString);
        CandidateView candidate = candidate(run, sought);
        assertEquals(candidate, found(run).stream().filter(one -> one.sample().equals(sought.bone())).findFirst().orElseThrow(),
                "of all families the true one comes first");
        assertTrue(candidate.lrLog10() > 5, () -> "log10 " + candidate.lrLog10());
        assertEquals(other.pedigree(), candidate(run, other).pedigree());
        MatchSheet sheet = ANALYST.done(() -> Services.find(MatchSheetService.class).sheet(candidate.id()));
        assertEquals(candidate.lrLog10(), sheet.lrLog10(), 1e-9);
        assertEquals(sheet.lrLog10(), sheet.markers().stream().mapToDouble(MatchSheet.MarkerLine::lrLog10).sum(), 1e-9);
        assertEquals(List.of("brother", "mother"), sheet.relatives().stream().map(MatchSheet.RelativeLine::label).sorted().toList());
        assertEquals(candidate.posterior(), sheet.posterior(), 1e-12);
        assertTrue(sheet.sensitivity().get(0).probability() >= sheet.sensitivity().get(sheet.sensitivity().size() - 1).probability(),
                "among more persons it is less probable");
    }

    @Test
    void comes_to_the_same_when_it_is_computed_again_whatever_was_typed_since() {
        Sought sought = sought("Again", 21);
        MatchRunView run = done();
        sought("Later", 22);
        MatchRunView again = ended(ANALYST.done(() -> matches().again(run.ref())));
        assertEquals(MatchRunState.DONE, again.state());
        assertEquals(run.inputDigest(), again.inputDigest());
        assertEquals(run.resultDigest(), again.resultDigest());
        assertEquals(true, again.same());
        assertEquals(candidate(run, sought).lrLog10(), candidate(again, sought).lrLog10(), 0);
    }

    @Test
    void is_decided_on_once_with_a_reason_by_who_may() {
        Sought sought = sought("Decided", 31);
        CandidateView candidate = candidate(done(), sought);
        SettleCandidateCommand follow = new SettleCandidateCommand(candidate.id(), candidate.version(), MatchOutcome.NOMINATED, "All fits");
        assertEquals(List.of("MAT-001"), ANALYST.refused(() -> matches().settle(new SettleCandidateCommand(candidate.id(),
                candidate.version(), MatchOutcome.DECLINED, " "))));
        assertThrows(AccessDenied.class, () -> INVESTIGATOR.call(() -> matches().settle(follow)));
        ANALYST.done(() -> matches().settle(follow));
        CandidateView settled = ANALYST.call(() -> matches().candidate(candidate.id()));
        assertEquals(MatchOutcome.NOMINATED, settled.outcome());
        assertEquals(List.of("MAT-011"), COORDINATOR.refused(() -> matches().settle(new SettleCandidateCommand(candidate.id(),
                settled.version(), MatchOutcome.DECLINED, "No"))));
    }

    @Test
    void can_be_called_off_and_is_not_there_for_who_did_not_ask_for_it() {
        String ref = ANALYST.done(() -> matches().ask(asked()));
        if (ANALYST.refused(() -> matches().cancel(ref)).isEmpty()) {
            assertEquals(MatchRunState.CANCELLED, ended(ref).state());
        }
        assertEquals(List.of("MAT-008"), ANALYST.refused(() -> matches().cancel(ref)), "it has ended");
        assertThrows(NotFound.class, () -> SECOND_ANALYST.call(() -> matches().view(ref)));
        assertThrows(NotFound.class, () -> SECOND_ANALYST.call(() -> matches().candidates(ref, null, 0)));
        assertThrows(AccessDenied.class, () -> OFFICER.call(() -> matches().view(ref)));
        assertEquals(ref, COORDINATOR.call(() -> matches().view(ref)).ref());
    }

    @Test
    void does_not_compare_a_relative_who_consents_no_more_whoever_else_still_does() {
        Sought sought = sought("Half", 51);
        CandidateView before = candidate(done(), sought);
        OFFICER.done(() -> Services.find(FamilyService.class).withdraw(new WithdrawConsentCommand(sought.mother().consent(),
                PartialDate.of(LocalDate.of(2020, 1, 1)), "No more")));
        CandidateView after = candidate(done(), sought);
        assertTrue(after.lrLog10() < before.lrLog10() - 1, () -> before.lrLog10() + " and " + after.lrLog10());
        MatchSheet sheet = ANALYST.done(() -> Services.find(MatchSheetService.class).sheet(after.id()));
        assertEquals(List.of("brother"), sheet.relatives().stream().map(MatchSheet.RelativeLine::label).toList());
    }

    @Test
    void does_not_look_for_whose_relatives_consent_no_more() {
        Sought sought = sought("Withdrawn", 41);
        assertEquals(sought.person().id(), candidate(done(), sought).person().id());
        for (Typing.Given given : List.of(sought.mother(), sought.brother())) {
            OFFICER.done(() -> Services.find(FamilyService.class).withdraw(new WithdrawConsentCommand(given.consent(),
                    PartialDate.of(LocalDate.of(2020, 1, 1)), "No more")));
        }
        assertNull(found(done()).stream().filter(one -> one.pedigree().equals(sought.pedigree())).findFirst().orElse(null));
    }

    private static PedigreeService pedigrees() {
        return Services.find(PedigreeService.class);
    }

    private static MatchService matches() {
        return Services.find(MatchService.class);
    }
}
