package org.athar.identification.model;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Attempt;
import org.athar.engine.protocol.IdentificationProtocol;
import org.athar.engine.protocol.IdentificationProtocol.Prospect;
import org.athar.engine.protocol.Ruling;
import org.athar.engine.protocol.Situation;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.identification.model.PendingStep.Regrouping;
import org.athar.identification.model.board.BoardRecusal;
import org.athar.identification.model.board.BoardSitting;
import org.athar.identification.model.board.Mark;
import org.athar.identification.model.board.Proposal;
import org.athar.identification.model.board.Sheet;
import org.athar.identification.model.evidence.Candidate;
import org.athar.identification.model.sequel.SequelRecord;

/**
 * Whose remains are these? A case is opened for one main set of remains, gathers candidates and evidence about them, puts one before
 * the board, and ends when the remains are with the family, or without a name. Every step asks the procedure; one that is permitted
 * appends an event, one that is refused leaves the case as it was. The stage is what the events fold to.
 */
@Entity
public class IdentificationCase extends CaseFile {

    /** For the persistence provider. */
    protected IdentificationCase() {
    }

    /** A case about to be opened for these remains. It is nothing until the first step is permitted. */
    public IdentificationCase(UUID id, String number, UUID mainRemains, UUID site, UUID splitFrom, boolean invented) {
        super(id, number, mainRemains, site, splitFrom, invented);
    }

    /** Takes a step that brings nothing but its words. */
    public Ruling take(Action action, Step step, Surroundings around) {
        return take(action, step, around, Regrouping.NONE);
    }

    /** Nominates a person; the candidate is new, or one whose exclusion was withdrawn. */
    public Ruling nominate(Candidate candidate, Step step, Surroundings around) {
        boolean added = !candidates.contains(candidate) && candidates.add(candidate);
        Ruling ruling = take(Action.NOMINATE_CANDIDATE, step.saying(step.attempt().about(candidate.id())), around, Regrouping.NONE);
        if (!ruling.permits() && added) {
            candidates.remove(candidate);
        }
        return ruling;
    }

    /** Puts a candidate before the board. */
    public Ruling propose(Proposal proposal, Step step, Surroundings around) {
        Attempt about = step.attempt().about(proposal.candidateId());
        Attempt words = proposal.justification().map(about::justifiedBy).orElse(about);
        Ruling ruling = take(Action.PROPOSE_IDENTIFICATION, step.saying(words), around, Regrouping.NONE);
        if (ruling.permits()) {
            proposals.add(proposal);
        }
        return ruling;
    }

    /** Endorses or returns the proposal, over the sheet that the reviewer had before them. */
    public Ruling review(boolean endorsed, Mark mark, Step step, Surroundings around) {
        Optional<Proposal> standing = standingProposal();
        Action action = endorsed ? Action.ENDORSE_PROPOSAL : Action.RETURN_PROPOSAL;
        Ruling ruling = take(action, step.saying(step.attempt().overSheet(mark.sheetDigest())), around, Regrouping.NONE);
        if (ruling.permits()) {
            standing.ifPresent(proposal -> proposal.review(endorsed, mark));
        }
        return ruling;
    }

    /** Notes a quality check over the sheet as it is now; whether it counts is for the decision to ask. */
    public void checkQuality(boolean coordinator, Mark mark) {
        standingProposal().ifPresent(proposal -> proposal.check(coordinator, mark));
    }

    /** Signs the sheet, or dissents. */
    public Ruling vote(boolean inFavour, Mark mark, UUID sheetId, Step step, Surroundings around) {
        Action action = inFavour ? Action.SIGN_SHEET : Action.DISSENT_ON_SHEET;
        Ruling ruling = take(action, step.saying(step.attempt().overSheet(mark.sheetDigest())), around, Regrouping.NONE);
        if (ruling.permits()) {
            Proposal proposal = standingProposal().orElseThrow();
            proposal.vote(sittingId, inFavour, mark);
            sheet(around).ifPresent(sheet -> proposal.keep(sheetId, sheet, step.recordedAt()));
        }
        return ruling;
    }

    /** The board decides; where it excludes, what is said of dividing the remains is part of it. */
    public Ruling decide(Action decision, String splitDeclined, Step step, Surroundings around) {
        return take(decision, step, around, Regrouping.declined(splitDeclined));
    }

    /** The first of two persons proposes a step; nothing changes until the second confirms. */
    public Ruling ask(Action first, Regrouping regrouping, Step step, Surroundings around) {
        Ruling ruling = take(first, step, around, regrouping);
        if (ruling.permits()) {
            UUID candidate = step.attempt().candidate().orElse(null);
            pendingSteps.add(new PendingStep(step.id(), id, first.matter().orElseThrow(), step, candidate, regrouping));
        }
        return ruling;
    }

    /** The second person confirms. */
    public Ruling confirm(PendingStep pending, Step step, Surroundings around) {
        Action second = Action.confirming(pending.matter());
        Ruling ruling = take(second, step.saying(step.attempt().onMatter(pending.id())), around, pending.regrouping());
        if (ruling.permits()) {
            pending.end(true, step);
            mainCaseId = switch (second) {
                case CONFIRM_REASSOCIATION -> pending.regrouping().mainCase();
                case CONFIRM_SEPARATION -> null;
                default -> mainCaseId;
            };
        }
        return ruling;
    }

    /** The second person says no, or the first thinks better of it. */
    public Ruling decline(PendingStep pending, Step step, Surroundings around) {
        Ruling ruling = take(Action.DECLINE_PENDING, step.saying(step.attempt().onMatter(pending.id())), around, pending.regrouping());
        if (ruling.permits()) {
            pending.end(false, step);
        }
        return ruling;
    }

    /** Takes a step after the decision together with its record; refused, the record is not kept. */
    public Ruling take(Action action, SequelRecord made, Step step, Surroundings around) {
        keep(made);
        Ruling ruling = action.proposes() ? ask(action, Regrouping.NONE, step, around)
                : action.confirms() ? confirmOnly(action, step, around) : take(action, step, around, Regrouping.NONE);
        if (!ruling.permits()) {
            drop(made);
        }
        return ruling;
    }

    private Ruling confirmOnly(Action second, Step step, Surroundings around) {
        return pending().stream().filter(one -> second.matter().filter(one.matter()::equals).isPresent()).findFirst()
                .map(one -> confirm(one, step, around)).orElseGet(() -> take(second, step, around, Regrouping.NONE));
    }

    /** Notes something that a later step asks for, without a step of its own. */
    public void note(SequelRecord made) {
        keep(made);
    }

    /** Puts the case before a sitting. */
    public void putBefore(BoardSitting sitting) {
        this.sittingId = sitting.id();
    }

    /** A member takes no part in this case. */
    public void stepAside(BoardRecusal recusal) {
        recusals.add(recusal);
    }

    /** Evidence goes to another case with the parts it was made on. */
    public void sendAway(Set<UUID> lines, UUID otherCase, Supplier<UUID> ids, Instant at) {
        candidates.forEach(candidate -> candidate.linesInForce().stream().filter(line -> lines.contains(line.id()))
                .forEach(line -> candidate.sendAway(line, ids.get(), otherCase, at)));
    }

    /** What lies ahead, and what stands in its way, for the person of this step. */
    public List<Prospect> outlook(Step step, Surroundings around) {
        return IdentificationProtocol.outlook(stage, situation(step, around, waitingRegrouping(step.attempt())));
    }

    /** The sheet as it is now; empty while nothing is proposed. */
    public Optional<Sheet> sheet(Surroundings around) {
        return standingProposal().map(new FactsOfCase(this, around)::sheet);
    }

    private Ruling take(Action action, Step step, Surroundings around, Regrouping regrouping) {
        Situation situation = situation(step, around, regrouping);
        Ruling ruling = IdentificationProtocol.rule(stage, action, situation);
        if (ruling instanceof Ruling.Permitted permitted) {
            append(action, step, situation, permitted);
        }
        return ruling;
    }

    private Situation situation(Step step, Surroundings around, Regrouping regrouping) {
        return new Situation(step.actor(), step.occurrence(), step.attempt(), steps(),
                new FactsOfCase(this, around).with(regrouping));
    }

    private Regrouping waitingRegrouping(Attempt attempt) {
        return pending().stream().filter(one -> attempt.matter().isEmpty() || attempt.matter().get().equals(one.id())).findFirst()
                .map(PendingStep::regrouping).orElse(Regrouping.NONE);
    }

    private void append(Action action, Step step, Situation situation, Ruling.Permitted ruling) {
        Optional<Candidate> candidate = inQuestion(step.attempt());
        UUID pending = step.attempt().matter().orElse(action.proposes() ? step.id() : null);
        events.add(new StageEvent(id, events.size() + 1, action, stage, step, situation, ruling,
                new StageEvent.About(candidate.map(Candidate::id).orElse(null), pending, refersTo(action, pending))));
        action.outcome().ifPresent(outcome -> candidate.ifPresent(one -> one.becomes(outcome)));
        stage = ruling.next();
        dueOn = stage == Stage.SUSPENDED ? step.attempt().reviewOn().orElse(dueOn) : nextDue();
    }

    private UUID refersTo(Action action, UUID pending) {
        return lastEvent(earlier -> action == Action.RESUME && earlier.action() == Action.SUSPEND
                || action == Action.TAKE_UP && earlier.action() == Action.CONFIRM_HISTORIC
                || !action.proposes() && pending != null && earlier.pendingId().filter(pending::equals).isPresent()
                || action == Action.PROPOSE_REOPENING && earlier.action() == Action.DECIDE_IDENTIFIED).map(StageEvent::id).orElse(null);
    }

    private Optional<StageEvent> lastEvent(Predicate<StageEvent> which) {
        return events.stream().filter(which).reduce((first, second) -> second);
    }

    private LocalDate nextDue() {
        return stage.inForce() && !stage.identified() ? candidates.stream().filter(one -> one.outcome() == CandidateOutcome.OPEN)
                .flatMap(one -> one.dueOn().stream()).min(LocalDate::compareTo).orElse(null) : null;
    }

    /** The candidate that a step is about: the one waiting for a second person, else the one before the board, else the one named. */
    private Optional<Candidate> inQuestion(Attempt attempt) {
        return attempt.matter().flatMap(this::pendingStep).flatMap(PendingStep::candidateId)
                .or(() -> standingProposal().map(Proposal::candidateId)).or(attempt::candidate).flatMap(this::candidate);
    }
}
