package org.athar.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.athar.engine.kinship.EngineVersion;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.matching.code.MatchOutcome;
import org.athar.matching.code.MatchRunState;
import org.athar.matching.command.AskRunCommand;
import org.athar.matching.command.SettleCandidateCommand;
import org.athar.matching.event.MatchRunChanged;
import org.athar.matching.event.MatchSettled;
import org.athar.matching.model.FrequencyDatabase;
import org.athar.matching.model.MatchCandidate;
import org.athar.matching.model.MatchRun;
import org.athar.matching.model.MatchRuns;
import org.athar.matching.model.MatchTile;
import org.athar.matching.view.CandidateView;
import org.athar.matching.view.MatchRunView;
import org.athar.missing.MissingFactsService;
import org.athar.security.Actor;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;

/** Searches as people ask for them, watch them, call them off, have them computed again, and decide on what they found. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MatchService {

    private static final int MOST = 100;
    private static final int PAGE = 25;

    @Inject
    private MatchRuns runs;
    @Inject
    private MatchViews views;
    @Inject
    private MatchTasks tasks;
    @Inject
    private MissingFactsService missing;
    @Inject
    private StaffService staff;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Runs within reach, the latest first. */
    @Operation(OperationName.READ_MATCHES)
    public List<MatchRunView> list() {
        List<MatchRun> latest = runs.latest(MOST).stream().filter(this::covers).toList();
        if (!latest.isEmpty()) {
            trail.fire(RecordsRead.of(MatchRunChanged.TABLE, latest.stream().map(run -> run.id().value()).toList(), Sensitivity.S2));
        }
        return latest.stream().map(views::run).toList();
    }

    /** One run, by its reference. */
    @Operation(OperationName.READ_MATCHES)
    public MatchRunView view(String ref) {
        MatchRun run = require(ref);
        trail.fire(RecordsRead.of(MatchRunChanged.TABLE, run.id().value(), Sensitivity.S2));
        return views.run(run);
    }

    /** Candidates of a run, the highest ratio first, 25 of them behind so many. */
    @Operation(OperationName.READ_MATCHES)
    public List<CandidateView> candidates(String ref, MatchOutcome outcome, int behind) {
        return shown(runs.candidates(require(ref).id(), outcome, behind, PAGE));
    }

    /** Who could not be searched for in a run, and why, a line each: words of the engine. */
    @Operation(OperationName.READ_MATCHES)
    public List<String> skipped(String ref) {
        MatchRun run = require(ref);
        trail.fire(RecordsRead.of(MatchRunChanged.TABLE, run.id().value(), Sensitivity.S2));
        return runs.tiles(run.id()).stream().map(MatchTile::skipped).filter(Objects::nonNull).flatMap(String::lines).toList();
    }

    /** One candidate. */
    @Operation(OperationName.READ_MATCHES)
    public CandidateView candidate(CandidateId id) {
        return shown(List.of(candidateWithin(id))).get(0);
    }

    /** What runs found of a person, the latest first. */
    @Operation(OperationName.READ_MATCHES)
    public List<CandidateView> of(String person) {
        return shown(runs.of(missing.find(person)));
    }

    /** Asks for a search. Hands back its reference. */
    @Operation(OperationName.ASK_MATCH_RUN)
    public Outcome<String> ask(AskRunCommand typed) {
        AskRunCommand command = MatchRules.clean(typed);
        List<Refusal> violations = new ArrayList<>(MatchRules.violations(command, LocalDate.now(clock)));
        Optional<FrequencyDatabase> database = command.parameters().frequencies() == null ? Optional.empty()
                : runs.frequencies(command.parameters().frequencies()).filter(one -> !one.isWithdrawn());
        if (command.parameters().frequencies() != null && database.isEmpty()) {
            violations.add(Refusal.at("frequencies", MatchRefusal.FREQUENCIES_UNKNOWN));
        }
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        MatchRun run = new MatchRun(Ids.next(clock), runs.nextNumber(), command, EngineVersion.CURRENT, asker(),
                current.recordedAt());
        runs.add(run);
        changed(run, command.purpose());
        return Outcome.done(run.ref());
    }

    /** Has a run that is done computed again, of the same frozen input: the same must come of it (D4). Hands back the new reference. */
    @Operation(OperationName.ASK_MATCH_RUN)
    public Outcome<String> again(String ref) {
        MatchRun done = require(ref);
        if (done.state() != MatchRunState.DONE) {
            return Outcome.refused(MatchRefusal.NOT_DONE);
        }
        MatchRun run = done.again(Ids.next(clock), runs.nextNumber(), EngineVersion.CURRENT, asker(), current.recordedAt());
        runs.add(run);
        changed(run, run.purpose());
        return Outcome.done(run.ref());
    }

    /** Calls off a run that has not ended; what it found so far stays. */
    @Operation(OperationName.ASK_MATCH_RUN)
    public Outcome<String> cancel(String ref) {
        MatchRun run = runs.toChange(require(ref).id()).orElseThrow();
        Optional<MatchRefusal> refusal = run.cancel(current.recordedAt());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        changed(run, null);
        return Outcome.done(ref);
    }

    /** Decides whether to follow what was found. */
    @Operation(OperationName.SETTLE_MATCH)
    public Outcome<CandidateId> settle(SettleCandidateCommand typed) {
        SettleCandidateCommand command = new SettleCandidateCommand(typed.candidate(), typed.version(), typed.outcome(),
                Texts.strip(typed.reason()));
        List<Refusal> violations = MatchRules.violations(command);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        MatchCandidate candidate = candidateWithin(command.candidate());
        if (candidate.version() != command.version()) {
            throw new StaleRecord(null);
        }
        Optional<MatchRefusal> refusal = candidate.settle(command, current.person(), current.recordedAt());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (runs.count(candidate.run(), MatchOutcome.OPEN) == 0) {
            runs.byId(candidate.run()).ifPresent(tasks::decided);
        }
        trail.fire(new MatchSettled(candidate.id(), command.outcome(), command.reason()));
        return Outcome.done(candidate.id());
    }

    /** A candidate of a run within reach. */
    private MatchCandidate candidateWithin(CandidateId id) {
        return runs.candidate(id).filter(this::covers).orElseThrow(() -> NotFound.absent(MatchSettled.TABLE, id.value()));
    }

    /** Who asks, by an account under which a job can go on for them: where a job asks for somebody, not by its own. */
    private Actor asker() {
        Actor actor = current.actor();
        return !actor.job() ? actor : new Actor(staff.find(actor.staffId()).orElseThrow().usernames().get(0), actor.staffId(), actor.name(),
                actor.roles(), actor.grants(), true);
    }

    private MatchRun require(String ref) {
        MatchRun run = MatchNumber.parse(ref).flatMap(number -> runs.byRef(number.toString()))
                .orElseThrow(() -> NotFound.absent(MatchRunChanged.TABLE, ref));
        if (!covers(run)) {
            throw NotFound.outOfReach(new Subject(MatchRunChanged.TABLE, run.id().value()));
        }
        return run;
    }

    private boolean covers(MatchCandidate candidate) {
        return runs.byId(candidate.run()).filter(this::covers).isPresent();
    }

    private boolean covers(MatchRun run) {
        return current.scope().everywhere() || run.askedBy().equals(current.person());
    }

    private void changed(MatchRun run, String why) {
        trail.fire(new MatchRunChanged(run.id(), why));
    }

    /** Those of runs within reach: what a ratio rests on is said by its run. */
    private List<CandidateView> shown(List<MatchCandidate> found) {
        List<MatchCandidate> within = found.stream().filter(this::covers).toList();
        if (!within.isEmpty()) {
            trail.fire(RecordsRead.of(MatchSettled.TABLE, within.stream().map(one -> one.id().value()).toList(), Sensitivity.S3));
        }
        return views.candidates(within);
    }
}
