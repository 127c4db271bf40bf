package org.athar.engine.protocol;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.athar.engine.protocol.fact.CandidateFacts;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.ProposalFacts;
import org.athar.engine.protocol.fact.Profession;
import org.athar.engine.protocol.fact.SittingFacts.Member;
import org.athar.engine.protocol.fact.SittingFacts.Vote;

/** The guards on the review and the board: persons are compared, not accounts, and only signatures over the present sheet count. */
final class BoardChecks {

    private BoardChecks() {
    }

    static boolean proposalStands(Inquiry inquiry) {
        return inquiry.proposal().flatMap(proposal -> inquiry.facts().candidate(proposal.candidate())).isPresent();
    }

    static boolean reviewerIndependent(Inquiry inquiry) {
        return !proposedOrSigned(inquiry, inquiry.person());
    }

    private static boolean proposedOrSigned(Inquiry inquiry, UUID person) {
        return inquiry.proposal().filter(proposal -> proposal.proposedBy().equals(person)).isPresent()
                || inquiry.candidate().filter(candidate -> candidate.signedBy(person)).isPresent();
    }

    private static boolean tookPart(Inquiry inquiry, UUID person) {
        return proposedOrSigned(inquiry, person)
                || inquiry.proposal().flatMap(ProposalFacts::review).filter(review -> review.by().equals(person)).isPresent();
    }

    static boolean sittingAppointed(Inquiry inquiry) {
        return inquiry.facts().sitting()
                .filter(sitting -> inquiry.occurrence().canFallWithin(sitting.from(), sitting.to().orElse(null))).isPresent();
    }

    static boolean memberOfSitting(Inquiry inquiry) {
        return inquiry.facts().sitting().filter(sitting -> !sitting.seats(inquiry.person())).isEmpty();
    }

    static boolean memberIndependent(Inquiry inquiry) {
        return !tookPart(inquiry, inquiry.person());
    }

    static boolean sheetUnchanged(Inquiry inquiry) {
        return inquiry.proposal().filter(proposal -> inquiry.attempt().sheetDigest().filter(proposal.sheetDigest()::equals).isEmpty())
                .isEmpty();
    }

    static boolean inTheChair(Inquiry inquiry) {
        return inquiry.facts().sitting().filter(sitting -> !sitting.chairedBy(inquiry.person())).isEmpty();
    }

    /* Row 8. Where no proposal or no sitting is before the board, PROPOSAL_STANDS and SITTING_APPOINTED say so, and these hold. */

    static boolean reviewEndorsed(Inquiry inquiry) {
        return ofProposal(inquiry, proposal -> proposal.review()
                .filter(review -> review.endorsed() && review.sheetDigest().equals(proposal.sheetDigest()))
                .filter(review -> !proposedOrSigned(inquiry, review.by())).isPresent());
    }

    static boolean qualityChecked(Inquiry inquiry) {
        return ofProposal(inquiry, proposal -> proposal.quality()
                .filter(check -> check.coordinator() && check.sheetDigest().equals(proposal.sheetDigest()))
                .filter(check -> !check.by().equals(proposal.proposedBy())).isPresent());
    }

    private static boolean ofProposal(Inquiry inquiry, Predicate<ProposalFacts> rule) {
        return inquiry.proposal().filter(rule.negate()).isEmpty();
    }

    static boolean quorumSigned(Inquiry inquiry) {
        return ofVotes(inquiry, votes -> votes.size() >= inquiry.facts().settings().quorum());
    }

    static List<Object> signaturesAndQuorum(Inquiry inquiry) {
        return List.of(votes(inquiry).map(Map::size).orElse(0), inquiry.facts().settings().quorum());
    }

    static boolean chairSigned(Inquiry inquiry) {
        Set<Profession> fit = inquiry.facts().settings().chair();
        return ofVotes(inquiry, votes -> votes.keySet().stream().anyMatch(one -> one.chair() && fit.contains(one.profession())));
    }

    static boolean professionsSigned(Inquiry inquiry) {
        return ofVotes(inquiry, votes -> {
            Set<Profession> present = votes.keySet().stream().map(Member::profession).collect(Collectors.toSet());
            return inquiry.facts().settings().seats().stream().noneMatch(seat -> Collections.disjoint(seat, present));
        });
    }

    /** Of an established primary identifier; where none is established, of a discipline that supports. */
    static boolean disciplineSigned(Inquiry inquiry) {
        Optional<CandidateFacts> candidate = inquiry.candidate();
        if (!inquiry.facts().settings().disciplineSeat() || candidate.isEmpty()) {
            return true;
        }
        Set<Discipline> primaries = EvidenceChecks.establishedPrimaries(candidate.get());
        Set<Discipline> wanted = primaries.isEmpty() ? EvidenceChecks.supporting(candidate.get()) : primaries;
        return wanted.isEmpty()
                || ofVotes(inquiry, votes -> votes.keySet().stream().anyMatch(one -> !Collections.disjoint(one.disciplines(), wanted)));
    }

    static boolean sittingIndependent(Inquiry inquiry) {
        return inquiry.facts().sitting().filter(sitting -> sitting.sitting().anyMatch(member -> tookPart(inquiry, member.person())))
                .isEmpty();
    }

    static boolean majorityFor(Inquiry inquiry) {
        return ofVotes(inquiry, votes -> inFavour(votes) * 2 > votes.size());
    }

    static List<Object> forAndAgainst(Inquiry inquiry) {
        Map<Member, Vote> votes = votes(inquiry).orElse(Map.of());
        return List.of(inFavour(votes), votes.size() - inFavour(votes));
    }

    private static long inFavour(Map<Member, Vote> votes) {
        return votes.values().stream().filter(Vote::inFavour).count();
    }

    static boolean dissentReasoned(Inquiry inquiry) {
        return ofVotes(inquiry, votes -> votes.values().stream()
                .allMatch(vote -> vote.inFavour() || Inquiry.written(vote.reasons()).isPresent()));
    }

    private static boolean ofVotes(Inquiry inquiry, Predicate<Map<Member, Vote>> rule) {
        return votes(inquiry).filter(rule.negate()).isEmpty();
    }

    private static Optional<Map<Member, Vote>> votes(Inquiry inquiry) {
        return inquiry.proposal().flatMap(proposal -> inquiry.facts().sitting().map(sitting -> sitting.votesOn(proposal.sheetDigest())));
    }
}
