package org.athar.engine.protocol;

import static org.athar.engine.protocol.ProcedureExhaustiveTest.unmet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.fact.CandidateFacts;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.engine.protocol.fact.PendingFacts;
import org.athar.engine.protocol.fact.PendingFacts.Matter;
import org.athar.engine.protocol.fact.ProposalFacts;
import org.athar.engine.protocol.fact.SittingFacts;
import org.junit.jupiter.api.Test;

/** Steps that one person alone may not take: persons are compared, never accounts or roles. */
class TwoPersonsTest {

    @Test
    void every_matter_is_proposed_by_one_step_and_confirmed_by_another_that_changes_the_case() {
        for (Matter matter : Matter.values()) {
            List<Action> pair = EnumSet.allOf(Action.class).stream().filter(one -> one.matter().equals(Optional.of(matter))).toList();
            assertEquals(2, pair.size(), matter::toString);
            assertTrue(pair.get(0).proposes() && pair.get(1).confirms());
            assertEquals(Optional.of(pair.get(1)), pair.get(0).confirmation());
        }
    }

    @Test
    void proposing_leaves_the_stage_and_names_who_may_confirm() {
        for (Row row : IdentificationProtocol.table()) {
            for (Stage stage : row.from()) {
                Ruling.Permitted permitted = (Ruling.Permitted) new Dossier(stage, row.action()).ruling();
                assertEquals(row.action().proposes(), permitted.needsSecondPerson(), () -> row.action().toString());
                if (permitted.needsSecondPerson()) {
                    assertEquals(stage, permitted.next());
                }
            }
        }
    }

    @Test
    void nobody_confirms_what_they_proposed_even_with_every_role() {
        for (Matter matter : Matter.values()) {
            Action confirm = Action.confirming(matter);
            Stage stage = IdentificationProtocol.table().stream().filter(row -> row.action() == confirm).findFirst().orElseThrow()
                    .from().iterator().next();
            Dossier dossier = new Dossier(stage, confirm);
            dossier.actor = new Actor(Dossier.FIRST_PERSON, EnumSet.allOf(Role.class));
            assertEquals(Set.of(Guard.SECOND_PERSON), unmet(dossier.ruling()), matter::toString);
        }
    }

    @Test
    void the_second_person_confirms_what_was_proposed_and_nothing_else() {
        Dossier dossier = new Dossier(Stage.CANDIDATE, Action.CONFIRM_EXCLUSION);
        dossier.pending.set(0, Dossier.pending(Matter.WITHDRAWAL));
        assertEquals(Set.of(Guard.PROPOSAL_PENDING), unmet(dossier.ruling()));
        Dossier unknown = new Dossier(Stage.CANDIDATE, Action.CONFIRM_EXCLUSION);
        unknown.attempt = unknown.attempt.onMatter(Dossier.id(77));
        assertEquals(Set.of(Guard.PROPOSAL_PENDING), unmet(unknown.ruling()));
    }

    @Test
    void the_form_of_the_second_person_cannot_turn_the_proposal_to_another_candidate() {
        Dossier dossier = new Dossier(Stage.CANDIDATE, Action.CONFIRM_EXCLUSION);
        dossier.anotherOpen = true;
        dossier.attempt = dossier.attempt.about(Dossier.OTHER_CANDIDATE);
        Inquiry inquiry = new Inquiry(dossier.action, dossier.situation());
        assertEquals(Dossier.CANDIDATE, inquiry.candidate().orElseThrow().id());
    }

    @Test
    void two_candidates_can_be_proposed_for_exclusion_at_the_same_time_but_none_twice() {
        Dossier dossier = new Dossier(Stage.CANDIDATE, Action.PROPOSE_EXCLUSION);
        dossier.anotherOpen = true;
        dossier.pending.add(Dossier.pending(Matter.EXCLUSION));
        assertEquals(Set.of(Guard.NOT_PENDING_ALREADY), unmet(dossier.ruling()));
        dossier.attempt = dossier.attempt.about(Dossier.OTHER_CANDIDATE);
        assertTrue(dossier.ruling().permits());
    }

    @Test
    void a_proposal_ends_by_the_no_of_somebody_who_could_confirm_it_or_by_its_proposer() {
        Dossier dossier = new Dossier(Stage.CANDIDATE, Action.DECLINE_PENDING);
        assertTrue(dossier.ruling().permits(), "the proposer");
        dossier.actor = new Actor(Dossier.SECOND_PERSON, Set.of(Role.COORDINATOR));
        assertTrue(dossier.ruling().permits(), "a coordinator could confirm an exclusion");
        dossier.actor = new Actor(Dossier.SECOND_PERSON, Set.of(Role.LIAISON_OFFICER));
        assertEquals(Set.of(Guard.MAY_DECLINE), unmet(dossier.ruling()));
    }

    @Test
    void whoever_proposed_signed_or_examined_cannot_review_check_or_sit() {
        Dossier review = new Dossier(Stage.PROPOSED, Action.ENDORSE_PROPOSAL);
        for (UUID person : List.of(Dossier.PROPOSER, Dossier.DENTIST, Dossier.GENETICIST)) {
            review.actor = new Actor(person, Set.of(Role.INVESTIGATOR, Role.LAB_ANALYST));
            assertEquals(Set.of(Guard.REVIEWER_INDEPENDENT), unmet(review.ruling()));
        }
        Dossier decision = new Dossier(Stage.PROPOSED, Action.DECIDE_IDENTIFIED);
        decision.review = Optional.of(new ProposalFacts.Review(Dossier.DENTIST, true, Dossier.SHEET));
        assertEquals(Set.of(Guard.REVIEW_ENDORSED), unmet(decision.ruling()), "an endorsement by a signer is none");
    }

    @Test
    void a_member_who_stepped_aside_neither_hinders_nor_counts() {
        Dossier dossier = new Dossier(Stage.PROPOSED, Action.DECIDE_IDENTIFIED);
        SittingFacts.Member aside = new SittingFacts.Member(Dossier.GENETICIST, false, dossier.members.get(2).profession(), Set.of(), true);
        dossier.members.add(aside);
        dossier.votes.add(Dossier.vote(Dossier.GENETICIST, true));
        assertTrue(dossier.ruling().permits());
        dossier.quorum = 4;
        assertEquals(Set.of(Guard.QUORUM_SIGNED), unmet(dossier.ruling()));
    }

    @Test
    void a_member_counts_once_with_the_last_word_and_only_over_the_present_sheet() {
        Dossier dossier = new Dossier(Stage.PROPOSED, Action.DECIDE_IDENTIFIED);
        dossier.votes.add(Dossier.vote(Dossier.CHAIR, true));
        dossier.quorum = 4;
        Ruling ruling = dossier.ruling();
        assertEquals(Set.of(Guard.QUORUM_SIGNED), unmet(ruling));
        assertEquals(List.of(3, 4), ruling.reasons().get(0).arguments());
        Dossier earlier = new Dossier(Stage.PROPOSED, Action.DECIDE_IDENTIFIED);
        earlier.votes.set(1, new SittingFacts.Vote(Dossier.JUDGE, true, "sheet as it was", Optional.empty()));
        assertEquals(Set.of(Guard.QUORUM_SIGNED, Guard.PROFESSIONS_SIGNED), unmet(earlier.ruling()));
        Dossier changedMind = new Dossier(Stage.PROPOSED, Action.DECIDE_IDENTIFIED);
        changedMind.votes.add(new SittingFacts.Vote(Dossier.JUDGE, false, Dossier.SHEET, Optional.of("after reading again")));
        assertTrue(changedMind.ruling().permits(), "two for, one against with reasons");
        changedMind.votes.add(new SittingFacts.Vote(Dossier.THIRD_MEMBER, false, Dossier.SHEET, Optional.of("so do I")));
        assertEquals(Set.of(Guard.MAJORITY_FOR), unmet(changedMind.ruling()));
    }

    @Test
    void half_of_the_votes_is_no_majority() {
        Dossier dossier = new Dossier(Stage.PROPOSED, Action.DECIDE_IDENTIFIED);
        SittingFacts.Member fourth = new SittingFacts.Member(Dossier.id(60), false, dossier.members.get(1).profession(), Set.of(), false);
        dossier.members.add(fourth);
        dossier.votes.add(new SittingFacts.Vote(fourth.person(), false, Dossier.SHEET, Optional.of("no")));
        dossier.votes.set(2, new SittingFacts.Vote(Dossier.THIRD_MEMBER, false, Dossier.SHEET, Optional.of("no")));
        assertEquals(Set.of(Guard.MAJORITY_FOR), unmet(dossier.ruling()));
    }

    @Test
    void the_bag_is_not_checked_by_whoever_prepares_the_return() {
        Dossier dossier = new Dossier(Stage.CERTIFIED_AND_NOTIFIED, Action.PREPARE_RETURN);
        dossier.actor = new Actor(Dossier.BAG_CHECKER, Set.of(Role.CUSTODIAN));
        assertEquals(Set.of(Guard.BAG_CHECKED), unmet(dossier.ruling()));
        Dossier confirm = new Dossier(Stage.HELD, Action.CONFIRM_RETURN);
        PendingFacts byChecker = new PendingFacts(Dossier.MATTER, Matter.RETURN, Dossier.BAG_CHECKER, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        confirm.pending.set(0, byChecker);
        assertEquals(Set.of(Guard.BAG_CHECKED), unmet(confirm.ruling()));
    }

    @Test
    void an_exclusion_stands_until_two_different_persons_withdraw_it_with_a_reason() {
        Dossier dossier = new Dossier(Stage.DATA_COMPLETE, Action.NOMINATE_CANDIDATE);
        dossier.exclusions = Set.of(exclusion(Set.of(), "why"));
        assertEquals(Set.of(Guard.NO_STANDING_EXCLUSION), unmet(dossier.ruling()));
        dossier.exclusions = Set.of(exclusion(Set.of(Dossier.DENTIST, Dossier.REVIEWER), " "));
        assertEquals(Set.of(Guard.NO_STANDING_EXCLUSION), unmet(dossier.ruling()));
        dossier.exclusions = Set.of(exclusion(Set.of(Dossier.DENTIST, Dossier.REVIEWER), "charts were swapped"));
        assertTrue(dossier.ruling().permits());
    }

    private static CandidateFacts.Exclusion exclusion(Set<UUID> by, String reason) {
        return new CandidateFacts.Exclusion(ExclusionReason.DENTAL, by,
                Optional.of(reason));
    }
}
