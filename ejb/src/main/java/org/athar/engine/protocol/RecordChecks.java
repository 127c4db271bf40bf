package org.athar.engine.protocol;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.athar.engine.protocol.fact.CandidateFacts;
import org.athar.engine.protocol.fact.CandidateFacts.Exclusion;
import org.athar.engine.protocol.fact.CaseFacts;
import org.athar.engine.protocol.fact.CustodyFacts;
import org.athar.engine.protocol.fact.EvidenceLine;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.engine.protocol.fact.PendingFacts;
import org.athar.engine.protocol.fact.RegroupingFacts.Reassociation;
import org.athar.engine.protocol.fact.RegroupingFacts.Split;
import org.athar.engine.protocol.fact.RegroupingFacts.Tie;
import org.athar.engine.protocol.fact.SequelFacts;
import org.athar.engine.protocol.fact.SequelFacts.ReturnOfRemains;
import org.athar.engine.protocol.fact.SettingsFacts.Order;
import org.athar.engine.protocol.fact.past.HistoricFacts;

/** The guards on how a step is taken, by whom and when, and on what must be on record. */
final class RecordChecks {

    private RecordChecks() {
    }

    /* How, by whom, when. */

    static boolean always(Inquiry inquiry) {
        return true;
    }

    static boolean notInTheFuture(Inquiry inquiry) {
        return !inquiry.occurrence().earliest().isAfter(inquiry.occurrence().recordedOn());
    }

    /** It can have happened no earlier than every step before, and is recorded no earlier. */
    static boolean afterTheStepsBefore(Inquiry inquiry) {
        Occurrence now = inquiry.occurrence();
        return inquiry.situation().history().stream().map(StageStep::occurrence)
                .noneMatch(before -> now.latest().isBefore(before.earliest()) || now.recordedAt().isBefore(before.recordedAt()));
    }

    static boolean reasonsGiven(Inquiry inquiry) {
        return inquiry.reasons().isPresent();
    }

    static boolean notPendingAlready(Inquiry inquiry) {
        Optional<UUID> about = inquiry.candidate().map(CandidateFacts::id);
        return inquiry.facts().pending().stream().filter(pending -> inquiry.action().matter().filter(pending.matter()::equals).isPresent())
                .noneMatch(pending -> pending.candidate().isEmpty() || pending.candidate().equals(about));
    }

    static boolean proposalPending(Inquiry inquiry) {
        return inquiry.pending().isPresent();
    }

    static boolean secondPerson(Inquiry inquiry) {
        return inquiry.pending().filter(pending -> pending.proposedBy().equals(inquiry.person())).isEmpty();
    }

    /** Whoever proposed may withdraw the proposal, whoever could confirm it may say no. */
    static boolean mayDecline(Inquiry inquiry) {
        return inquiry.pending().filter(pending -> !pending.proposedBy().equals(inquiry.person()))
                .map(pending -> IdentificationProtocol.rolesFor(Action.confirming(pending.matter())))
                .filter(roles -> roles.stream().noneMatch(inquiry.actor().roles()::contains)).isEmpty();
    }

    /* Rows 1 and 2. */

    static boolean remainsRecorded(Inquiry inquiry) {
        return inquiry.facts().remains().recorded();
    }

    static boolean remainsHuman(Inquiry inquiry) {
        return inquiry.facts().remains().human();
    }

    static boolean remainsFree(Inquiry inquiry) {
        return inquiry.facts().remains().otherCase().isEmpty();
    }

    static boolean custodyUnbroken(Inquiry inquiry) {
        CustodyFacts custody = inquiry.facts().custody();
        return custody.fromTheGround() && custody.gapsNotAccepted() == 0;
    }

    static boolean examinationComplete(Inquiry inquiry) {
        return inquiry.facts().examination().complete();
    }

    static boolean examinationReviewed(Inquiry inquiry) {
        return inquiry.facts().examination().reviewedByAnother();
    }

    /* Rows 3 and 4. A guard on the candidate holds as long as none is named: that is CANDIDATE_NAMED's to say. */

    static boolean candidateNamed(Inquiry inquiry) {
        return inquiry.namedCandidate().flatMap(inquiry.facts()::candidate).isPresent();
    }

    static boolean personVerified(Inquiry inquiry) {
        return ofCandidate(inquiry, candidate -> candidate.person().verified());
    }

    static boolean informantAndInterviewer(Inquiry inquiry) {
        return ofCandidate(inquiry, one -> one.person().informant().isPresent() && one.person().interviewer().isPresent());
    }

    static boolean familySamplesCovered(Inquiry inquiry) {
        return ofCandidate(inquiry, one -> !one.person().familySamples() || one.person().consent() || one.person().courtOrder());
    }

    static boolean ownerAndDueDate(Inquiry inquiry) {
        return ofCandidate(inquiry, candidate -> candidate.owner().isPresent() && candidate.due().isPresent());
    }

    static boolean noStandingExclusion(Inquiry inquiry) {
        return ofCandidate(inquiry, candidate -> candidate.exclusions().stream().noneMatch(Exclusion::stands));
    }

    static boolean evidenceWithOutcome(Inquiry inquiry) {
        return inquiry.facts().candidates().stream().flatMap(candidate -> candidate.lines().stream())
                .anyMatch(line -> line.outcome().isPresent());
    }

    static boolean ofCandidate(Inquiry inquiry, Predicate<CandidateFacts> rule) {
        return inquiry.candidate().filter(rule.negate()).isEmpty();
    }

    /* Rows 9 to 12. */

    static boolean exclusionReasonTyped(Inquiry inquiry) {
        return exclusionReason(inquiry).isPresent();
    }

    /** Commingled remains that DNA contradicts may be of two persons: split them, or write down why not. */
    static boolean splitConsidered(Inquiry inquiry) {
        CaseFacts facts = inquiry.facts();
        boolean byDna = exclusionReason(inquiry).filter(ExclusionReason.DNA::equals).isPresent();
        return !byDna || !facts.remains().commingled() || Inquiry.written(facts.regrouping().splitDeclined()).isPresent();
    }

    private static Optional<ExclusionReason> exclusionReason(Inquiry inquiry) {
        return inquiry.pending().flatMap(PendingFacts::exclusionReason).or(() -> inquiry.attempt().exclusionReason());
    }

    static boolean mainCaseStands(Inquiry inquiry) {
        return inquiry.facts().regrouping().reassociation().filter(Reassociation::mainCaseStands).isPresent();
    }

    static boolean samePersonShown(Inquiry inquiry) {
        return inquiry.facts().regrouping().reassociation().filter(one -> one.ties().stream().anyMatch(Tie::showsOnePerson)).isPresent();
    }

    /** Some of the parts go, and some stay. */
    static boolean partsNamed(Inquiry inquiry) {
        Set<UUID> all = inquiry.facts().remains().parts();
        return inquiry.facts().regrouping().split().map(Split::parts)
                .filter(parts -> !parts.isEmpty() && all.containsAll(parts) && parts.size() < all.size()).isPresent();
    }

    static boolean linesFollowParts(Inquiry inquiry) {
        return inquiry.facts().regrouping().split().filter(split -> inquiry.facts().candidates().stream()
                .flatMap(candidate -> candidate.lines().stream()).anyMatch(line -> goesAstray(line, split))).isEmpty();
    }

    private static boolean goesAstray(EvidenceLine line, Split split) {
        return line.madeOn().filter(part -> split.parts().contains(part) != split.lines().contains(line.id())).isPresent();
    }

    /* Rows 13 to 19. */

    static boolean searchDone(Inquiry inquiry) {
        return sequel(inquiry).withoutName().filter(SequelFacts.WithoutName::searchDone).isPresent();
    }

    static boolean interimBurialRecorded(Inquiry inquiry) {
        return sequel(inquiry).withoutName().filter(SequelFacts.WithoutName::burialRecorded).isPresent();
    }

    static boolean sampleKept(Inquiry inquiry) {
        return sequel(inquiry).withoutName().flatMap(SequelFacts.WithoutName::sampleKept).isPresent();
    }

    static boolean certificateComplete(Inquiry inquiry) {
        return sequel(inquiry).certificate().filter(SequelFacts.Certificate::complete).isPresent();
    }

    static boolean certificateMayComeFirst(Inquiry inquiry) {
        return inquiry.facts().settings().order() != Order.NOTIFICATION_FIRST;
    }

    static boolean notificationComplete(Inquiry inquiry) {
        return sequel(inquiry).notification().filter(SequelFacts.Notification::complete).isPresent();
    }

    static boolean notificationMayComeFirst(Inquiry inquiry) {
        return inquiry.facts().settings().order() != Order.CERTIFICATE_FIRST;
    }

    static boolean preferenceHonoured(Inquiry inquiry) {
        return sequel(inquiry).notification().filter(SequelFacts.Notification::preferenceHonoured).isPresent();
    }

    /** Checked by a person who neither examined the remains nor hands them over. */
    static boolean bagChecked(Inquiry inquiry) {
        UUID handsOver = inquiry.pending().map(PendingFacts::proposedBy).orElse(inquiry.person());
        return sequel(inquiry).returning().flatMap(ReturnOfRemains::bagCheckedBy)
                .filter(checker -> !checker.equals(handsOver) && !inquiry.facts().examination().examiners().contains(checker)).isPresent();
    }

    static boolean partsListed(Inquiry inquiry) {
        return sequel(inquiry).returning().filter(ReturnOfRemains::partsListed).isPresent();
    }

    static boolean partsTold(Inquiry inquiry) {
        return sequel(inquiry).returning().filter(ReturnOfRemains::partsTold).isPresent();
    }

    static boolean receiptSigned(Inquiry inquiry) {
        return sequel(inquiry).returning()
                .filter(one -> one.receivedBy().isPresent() && one.entitled() && one.identityProved()).isPresent();
    }

    static boolean custodyReleased(Inquiry inquiry) {
        return sequel(inquiry).returning().flatMap(ReturnOfRemains::releaseEvent).isPresent();
    }

    static boolean wishWritten(Inquiry inquiry) {
        return sequel(inquiry).keeping().flatMap(SequelFacts.Keeping::writtenWish).isPresent();
    }

    static boolean placeOfKeeping(Inquiry inquiry) {
        return sequel(inquiry).keeping().filter(SequelFacts.Keeping::placeNamed).isPresent();
    }

    static boolean burialPlaceRecorded(Inquiry inquiry) {
        return sequel(inquiry).burial().filter(SequelFacts.Burial::placeNamed).isPresent();
    }

    static boolean laterFindsWishRecorded(Inquiry inquiry) {
        return sequel(inquiry).burial().filter(SequelFacts.Burial::laterFindsRecorded).isPresent();
    }

    static boolean reviewDateSet(Inquiry inquiry) {
        LocalDate begins = inquiry.occurrence().earliest();
        return inquiry.attempt().reviewOn().filter(day -> day.isAfter(begins)).isPresent();
    }

    static boolean reopenReasonTyped(Inquiry inquiry) {
        return inquiry.pending().flatMap(PendingFacts::reopenReason).or(() -> inquiry.attempt().reopenReason()).isPresent();
    }

    /* Row 22. A guard on the decision made elsewhere holds as long as none is told: that is HISTORIC_TOLD's to say. */

    static boolean historicTold(Inquiry inquiry) {
        return inquiry.facts().historic().filter(HistoricFacts::told).isPresent();
    }

    /** What was decided once the case was on record here would have been ours to decide. */
    static boolean decidedBeforeTheCase(Inquiry inquiry) {
        LocalDate onRecord = inquiry.situation().history().get(0).occurrence().recordedOn();
        return ofHistoric(inquiry, historic -> historic.latest().isBefore(onRecord));
    }

    /** Where every document is held, the ordinary steps are entered with their days instead. */
    static boolean gapListed(Inquiry inquiry) {
        return ofHistoric(inquiry, historic -> !historic.gaps().isEmpty());
    }

    static boolean historicNotExcluded(Inquiry inquiry) {
        return ofHistoric(inquiry, historic -> !historic.excluded());
    }

    /** Whoever signed a finding of the case is no second pair of eyes on what stands in place of its decision. */
    static boolean confirmerSignedNothing(Inquiry inquiry) {
        return inquiry.facts().candidates().stream().noneMatch(candidate -> candidate.signedBy(inquiry.person()));
    }

    private static boolean ofHistoric(Inquiry inquiry, Predicate<HistoricFacts> rule) {
        return inquiry.facts().historic().filter(rule.negate()).isEmpty();
    }

    private static SequelFacts sequel(Inquiry inquiry) {
        return inquiry.facts().sequel();
    }
}
