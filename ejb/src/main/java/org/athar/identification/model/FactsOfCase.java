package org.athar.identification.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.fact.CandidateFacts;
import org.athar.engine.protocol.fact.CandidateFacts.MissingPerson;
import org.athar.engine.protocol.fact.CaseFacts;
import org.athar.engine.protocol.fact.ProposalFacts;
import org.athar.engine.protocol.fact.RegroupingFacts;
import org.athar.engine.protocol.fact.SequelFacts;
import org.athar.engine.protocol.fact.SittingFacts;
import org.athar.engine.protocol.fact.past.HistoricFacts;
import org.athar.identification.model.PendingStep.Regrouping;
import org.athar.identification.model.board.BoardSitting;
import org.athar.identification.model.board.Proposal;
import org.athar.identification.model.board.Sheet;
import org.athar.identification.model.evidence.Candidate;
import org.athar.identification.model.evidence.ContradictionAnswer;
import org.athar.identification.model.evidence.EvidenceLine;
import org.athar.identification.model.evidence.LineSignature;
import org.athar.identification.model.sequel.RemainsBurial;
import org.athar.identification.model.sequel.RemainsReturn;

/** Puts the case and what surrounds it into the records that the procedure looks at. */
final class FactsOfCase {

    private static final MissingPerson UNKNOWN = new MissingPerson(false, Optional.empty(), Optional.empty(), false, false, false);

    private final IdentificationCase subject;
    private final Surroundings around;

    FactsOfCase(IdentificationCase subject, Surroundings around) {
        this.subject = subject;
        this.around = around;
    }

    CaseFacts with(Regrouping regrouping) {
        return new CaseFacts(around.remains(), around.custody(), around.examination(),
                subject.candidates().stream().map(this::candidate).collect(Collectors.toSet()), proposal(), sitting(),
                subject.pending().stream().map(PendingStep::facts).collect(Collectors.toSet()), regrouping(regrouping), sequel(),
                historic(), around.settings());
    }

    /** The latest that is told; while it is proposed and confirmed, that is the one in question. */
    private Optional<HistoricFacts> historic() {
        return subject.historic().stream().reduce((first, second) -> second).map(one -> one.facts(
                exclusions(one.missingPersonId()).stream().anyMatch(CandidateFacts.Exclusion::stands)));
    }

    private Set<CandidateFacts.Exclusion> exclusions(UUID missingPerson) {
        return around.exclusions().stream().filter(one -> one.missingPersonId().equals(missingPerson)).map(Exclusion::facts)
                .collect(Collectors.toSet());
    }

    private CandidateFacts candidate(Candidate candidate) {
        return new CandidateFacts(candidate.id(), candidate.outcome(), person(candidate),
                candidate.owner(), candidate.dueOn(), exclusions(candidate.missingPersonId()),
                candidate.linesInForce().stream().map(EvidenceLine::facts).collect(Collectors.toSet()));
    }

    private MissingPerson person(Candidate candidate) {
        MissingPerson file = around.persons().getOrDefault(candidate.missingPersonId(), UNKNOWN);
        return new MissingPerson(file.verified(), file.informant(), file.interviewer(), candidate.familySamples(), file.consent(),
                file.courtOrder());
    }

    private Optional<ProposalFacts> proposal() {
        return subject.standingProposal().map(proposal -> proposal.facts(sheet(proposal).digest()));
    }

    /** The sheet as it is now. */
    Sheet sheet(Proposal proposal) {
        Candidate candidate = subject.candidate(proposal.candidateId()).orElseThrow();
        return new Sheet(Sheet.FORMAT, subject.number(), around.remainsNumber(), candidate.id(), candidate.missingPersonId(),
                proposal.proposedBy(), proposal.justification(),
                candidate.linesInForce().stream().map(FactsOfCase::line).toList(), around.settings());
    }

    private static Sheet.Line line(EvidenceLine line) {
        List<Sheet.Answered> contradictions = line.contradictions().stream()
                .map(one -> new Sheet.Answered(one.words(), one.answer().map(ContradictionAnswer::words))).toList();
        return new Sheet.Line(line.text(), line.digest(), line.signature().map(LineSignature::personId), contradictions);
    }

    private Optional<SittingFacts> sitting() {
        return around.sitting().map(sitting -> new SittingFacts(sitting.id(), sitting.from(), sitting.until(), members(sitting),
                subject.standingProposal().stream().flatMap(proposal -> proposal.votes().stream())
                        .filter(vote -> vote.sittingId().equals(sitting.id())).map(vote -> vote.facts()).toList()));
    }

    private Set<SittingFacts.Member> members(BoardSitting sitting) {
        return sitting.members().stream().map(member -> new SittingFacts.Member(member.person(), member.chair(), member.profession(),
                member.disciplines(), subject.steppedAside(sitting.id(), member.person()))).collect(Collectors.toSet());
    }

    private RegroupingFacts regrouping(Regrouping wanted) {
        Optional<RegroupingFacts.Reassociation> joining = Optional.ofNullable(wanted.mainCase()).map(around.mainCases()::get)
                .map(main -> new RegroupingFacts.Reassociation(main.number(), main.stands(), main.identified(), wanted.ties()));
        Optional<RegroupingFacts.Split> split = wanted.parts().isEmpty() ? Optional.empty()
                : Optional.of(new RegroupingFacts.Split(wanted.parts(), wanted.lines()));
        return new RegroupingFacts(joining, split, Optional.ofNullable(wanted.splitDeclined()));
    }

    private SequelFacts sequel() {
        return new SequelFacts(
                subject.certificate().map(one -> new SequelFacts.Certificate(Optional.of(one.number()), Optional.of(one.authority()),
                        Optional.of(one.issuedOn()), Optional.of(one.documentId()))),
                subject.notice().map(one -> new SequelFacts.Notification(Optional.of(one.officerId()), Optional.of(one.recipientId()),
                        Optional.of(one.language()), Optional.of(one.channel()), Optional.of(one.doneOn()), one.preferenceHonoured())),
                subject.returning().map(this::returning),
                subject.keeping().map(one -> new SequelFacts.Keeping(Optional.ofNullable(one.writtenWish()), Optional.of(one.place()))),
                Optional.of(new SequelFacts.Burial(subject.burial().map(RemainsBurial::place), subject.laterFinds().isPresent())),
                subject.namelessBurial().map(one -> new SequelFacts.WithoutName(one.searchDone(), Optional.of(one.burialPlace()),
                        Optional.of(one.graveNumber()), Optional.ofNullable(one.sampleKept()))));
    }

    private SequelFacts.ReturnOfRemains returning(RemainsReturn one) {
        return new SequelFacts.ReturnOfRemains(Optional.ofNullable(one.receivedBy()), one.entitled(), one.identityProof() != null,
                Optional.ofNullable(one.bagCheckedBy()), around.releaseEvent(), one.partsListed(), one.partsTold());
    }
}
