package org.athar.whole.matching;

import static org.athar.preparation.Cast.ANALYST;
import static org.athar.preparation.Cast.COORDINATOR;
import static org.athar.preparation.Cast.INVESTIGATOR;
import static org.athar.preparation.Cast.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.kernel.PartialDate;
import org.athar.matching.MatchService;
import org.athar.matching.MatchSheetService;
import org.athar.matching.code.MatchOutcome;
import org.athar.matching.code.MatchRunState;
import org.athar.matching.command.SettleCandidateCommand;
import org.athar.matching.view.CandidateView;
import org.athar.matching.view.MatchRunView;
import org.athar.matching.view.MatchSheet;
import org.athar.missing.FamilyService;
import org.athar.missing.command.WithdrawConsentCommand;
import org.athar.preparation.Cast;
import org.athar.preparation.Ground;
import org.athar.preparation.Searching.Sought;
import org.athar.preparation.Searching;
import org.athar.preparation.Typing;
import org.athar.recovery.code.RemainsClass;
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

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(SearchThatFindsIT.class).addPackage(Cast.class.getPackage())
                .addPackage(SearchThatFindsIT.class.getPackage());
    }

    private static Sought sought(String given, long seed) {
        return Searching.sought(given, "Search", Ground.remains(RemainsClass.COMPLETE_BODY), seed);
    }

    @Test
    void finds_the_true_person_first_and_the_sheet_says_the_same_ratio() {
        Sought sought = sought("Found", 11);
        Sought other = sought("Another", 12);
        MatchRunView run = Searching.done();
        assertTrue(run.profiles() >= 2 && run.families() >= 2 && run.compared() >= 4, run::toString);
        CandidateView candidate = Searching.candidate(run, sought);
        assertEquals(candidate, Searching.found(run).stream().filter(one -> one.sample().equals(sought.bone())).findFirst().orElseThrow(),
                "of all families the true one comes first");
        assertTrue(candidate.lrLog10() > 5, () -> "log10 " + candidate.lrLog10());
        assertEquals(other.pedigree(), Searching.candidate(run, other).pedigree());
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
        MatchRunView run = Searching.done();
        sought("Later", 22);
        MatchRunView again = Searching.ended(ANALYST.done(() -> matches().again(run.ref())));
        assertEquals(MatchRunState.DONE, again.state());
        assertEquals(run.inputDigest(), again.inputDigest());
        assertEquals(run.resultDigest(), again.resultDigest());
        assertEquals(true, again.same());
        assertEquals(Searching.candidate(run, sought).lrLog10(), Searching.candidate(again, sought).lrLog10(), 0);
    }

    @Test
    void is_decided_on_once_with_a_reason_by_who_may() {
        Sought sought = sought("Decided", 31);
        CandidateView candidate = Searching.candidate(Searching.done(), sought);
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
        As elsewhere = Typing.analystOf("SRL");
        String ref = ANALYST.done(() -> matches().ask(Searching.asked()));
        if (ANALYST.refused(() -> matches().cancel(ref)).isEmpty()) {
            assertEquals(MatchRunState.CANCELLED, Searching.ended(ref).state());
        }
        assertEquals(List.of("MAT-008"), ANALYST.refused(() -> matches().cancel(ref)), "it has ended");
        assertThrows(NotFound.class, () -> elsewhere.call(() -> matches().view(ref)));
        assertThrows(NotFound.class, () -> elsewhere.call(() -> matches().candidates(ref, null, 0)));
        assertThrows(AccessDenied.class, () -> OFFICER.call(() -> matches().view(ref)));
        assertEquals(ref, COORDINATOR.call(() -> matches().view(ref)).ref());
    }

    @Test
    void does_not_compare_a_relative_who_consents_no_more_whoever_else_still_does() {
        Sought sought = sought("Half", 51);
        CandidateView before = Searching.candidate(Searching.done(), sought);
        OFFICER.done(() -> Services.find(FamilyService.class).withdraw(new WithdrawConsentCommand(sought.mother().consent(),
                PartialDate.of(LocalDate.of(2020, 1, 1)), "No more")));
        CandidateView after = Searching.candidate(Searching.done(), sought);
        assertTrue(after.lrLog10() < before.lrLog10() - 1, () -> before.lrLog10() + " and " + after.lrLog10());
        MatchSheet sheet = ANALYST.done(() -> Services.find(MatchSheetService.class).sheet(after.id()));
        assertEquals(List.of("brother"), sheet.relatives().stream().map(MatchSheet.RelativeLine::label).toList());
    }

    @Test
    void does_not_look_for_whose_relatives_consent_no_more() {
        Sought sought = sought("Withdrawn", 41);
        assertEquals(sought.person().id(), Searching.candidate(Searching.done(), sought).person().id());
        for (Typing.Given given : List.of(sought.mother(), sought.brother())) {
            OFFICER.done(() -> Services.find(FamilyService.class).withdraw(new WithdrawConsentCommand(given.consent(),
                    PartialDate.of(LocalDate.of(2020, 1, 1)), "No more")));
        }
        assertNull(Searching.found(Searching.done()).stream()
                .filter(one -> one.pedigree().equals(sought.pedigree())).findFirst().orElse(null));
    }

    private static MatchService matches() {
        return Services.find(MatchService.class);
    }
}
