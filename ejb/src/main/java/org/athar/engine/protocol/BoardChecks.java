package org.athar.engine.protocol;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    static boolean reviewEndorsed(Inquiry inquiry) {
        return inquiry.proposal().filter(proposal -> proposal.review()
                .filter(review -> review.endorsed() && review.sheetDigest().equals(proposal.sheetDigest())).isPresent()
                && !proposedOrSigned(inquiry, proposal.review().get().by())).isPresent();
    }

    static boolean quorumSigned(Inquiry inquiry) {
        return votes(inquiry).size() >= inquiry.facts().settings().quorum();
    }

    static List<Object> signaturesAndQuorum(Inquiry inquiry) {
        return List.of(votes(inquiry).size(), inquiry.facts().settings().quorum());
    }

    static boolean chairSigned(Inquiry inquiry) {
        Set<Profession> fit = inquiry.facts().settings().chair();
        return signers(inquiry).stream().anyMatch(member -> member.chair() && fit.contains(member.profession()));
    }

    static boolean professionsSigned(Inquiry inquiry) {
        Set<Profession> present = signers(inquiry).stream().map(Member::profession).collect(Collectors.toSet());
        return inquiry.facts().settings().seats().stream().allMatch(seat -> seat.stream().anyMatch(present::contains));
    }

    /** Of the established primary identifier; where none is established, of a discipline that supports. */
    static boolean disciplineSigned(Inquiry inquiry) {
        Optional<CandidateFacts> candidate = inquiry.candidate();
        if (!inquiry.facts().settings().disciplineSeat() || candidate.isEmpty()) {
            return true;
        }
        Set<Discipline> primaries = EvidenceChecks.establishedPrimaries(candidate.get());
        Set<Discipline> wanted = primaries.isEmpty() ? EvidenceChecks.supporting(candidate.get()) : primaries;
        return wanted.isEmpty() || signers(inquiry).stream().anyMatch(member -> member.disciplines().stream().anyMatch(wanted::contains));
    }

    static boolean sittingIndependent(Inquiry inquiry) {
        return inquiry.facts().sitting().filter(sitting -> sitting.sitting().anyMatch(member -> tookPart(inquiry, member.person())))
                .isEmpty();
    }

    static boolean majorityFor(Inquiry inquiry) {
        Collection<Vote> votes = votes(inquiry).values();
        return votes.stream().filter(Vote::inFavour).count() * 2 > votes.size();
    }

    static List<Object> forAndAgainst(Inquiry inquiry) {
        Collection<Vote> votes = votes(inquiry).values();
        long inFavour = votes.stream().filter(Vote::inFavour).count();
        return List.of(inFavour, votes.size() - inFavour);
    }

    static boolean dissentReasoned(Inquiry inquiry) {
        return votes(inquiry).values().stream().allMatch(vote -> vote.inFavour() || Inquiry.written(vote.reasons()).isPresent());
    }

    static boolean qualityChecked(Inquiry inquiry) {
        return inquiry.proposal().filter(proposal -> proposal.quality()
                .filter(check -> check.coordinator() && check.sheetDigest().equals(proposal.sheetDigest()))
                .filter(check -> !check.by().equals(proposal.proposedBy())).isPresent()).isPresent();
    }

    private static Set<Member> signers(Inquiry inquiry) {
        return votes(inquiry).keySet();
    }

    private static Map<Member, Vote> votes(Inquiry inquiry) {
        return inquiry.proposal().flatMap(proposal -> inquiry.facts().sitting().map(sitting -> sitting.votesOn(proposal.sheetDigest())))
                .orElse(Map.of());
    }
}
