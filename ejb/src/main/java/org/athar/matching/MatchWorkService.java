package org.athar.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.laboratory.LaboratoryFactsService;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.view.SampleFacts;
import org.athar.matching.code.MatchOutcome;
import org.athar.matching.code.MatchRunState;
import org.athar.matching.event.MatchRunChanged;
import org.athar.matching.model.FrozenInput;
import org.athar.matching.model.MatchCandidate;
import org.athar.matching.model.MatchRun;
import org.athar.matching.model.MatchRuns;
import org.athar.matching.model.MatchTile;
import org.athar.matching.model.TileResult;
import org.athar.matching.view.QueuedRun;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;

/** The job's side of searches: whatever executes a run may die at any time, since what is finished is kept here part by part. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MatchWorkService {

    @Inject
    private MatchRuns runs;
    @Inject
    private MatchInputs inputs;
    @Inject
    private MatchTasks tasks;
    @Inject
    private LaboratoryFactsService laboratory;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Runs that wait for their turn, the earliest first. */
    @Operation(OperationName.READ_MATCH_QUEUE)
    public List<QueuedRun> queued() {
        return runs.in(EnumSet.of(MatchRunState.QUEUED)).stream().map(run -> new QueuedRun(run.id(), run.account(), run.roles())).toList();
    }

    /** Runs that were under way when the server went down. */
    @Operation(OperationName.READ_MATCH_QUEUE)
    public List<MatchRunId> underWay() {
        return runs.in(EnumSet.of(MatchRunState.RUNNING)).stream().map(MatchRun::id).toList();
    }

    /** Puts back into the queue what was under way when the server went down. */
    @Operation(OperationName.RUN_MATCHES)
    public void queueAgain(MatchRunId id) {
        MatchRun run = toChange(id);
        if (run.state() == MatchRunState.RUNNING) {
            run.queueAgain();
        }
        changed(run);
    }

    /** It could not go on; the key of the sentence says why. */
    @Operation(OperationName.RUN_MATCHES)
    public void failed(MatchRunId id, String why) {
        MatchRun run = toChange(id);
        if (!run.state().isEnded()) {
            run.fail(why, current.recordedAt());
        }
        changed(run);
    }

    /** Begins a run, or goes on with it: freezes what it is asked of, the first time. Answers whether it is to go on. */
    @Operation(OperationName.WRITE_MATCHES)
    public Outcome<Boolean> begin(MatchRunId id) {
        MatchRun run = toChange(id);
        if (run.state() == MatchRunState.QUEUED) {
            Optional<MatchRefusal> refusal = run.input().isPresent() ? Optional.empty() : inputs.freeze(run);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            run.begin();
        }
        changed(run);
        return Outcome.done(run.state() == MatchRunState.RUNNING);
    }

    /** What a run is asked of. */
    @Operation(OperationName.WRITE_MATCHES)
    public Outcome<String> input(MatchRunId id) {
        MatchRun run = toChange(id);
        changed(run);
        return inputs.text(run).<Outcome<String>>map(Outcome::done).orElseGet(() -> Outcome.refused(MatchRefusal.INPUT_GONE));
    }

    /** The parts of it that are finished. */
    @Operation(OperationName.WRITE_MATCHES)
    public Set<Integer> finished(MatchRunId id) {
        changed(toChange(id));
        return runs.finished(id);
    }

    /** Keeps what came of a part, all of it or nothing. Answers whether to go on. */
    @Operation(OperationName.WRITE_MATCHES)
    public boolean store(MatchRunId id, TileResult result, FrozenInput input) {
        MatchRun run = toChange(id);
        boolean running = run.state() == MatchRunState.RUNNING;
        if (running && !runs.finished(id).contains(result.number())) {
            runs.add(new MatchTile(Ids.next(clock), id, result, current.recordedAt()));
            List<MatchCandidate.Found> found = result.found().stream().map(one -> input.found(one, false)).toList();
            Map<SampleId, SampleFacts> samples = laboratory.describe(found.stream().map(MatchCandidate.Found::sample).toList());
            found.forEach(one -> runs.add(new MatchCandidate(Ids.next(clock), id, result.number(), new MatchCandidate.Found(one.sample(),
                    one.profile(), one.pedigree(), one.member(), one.person(), one.lrLog10(), samples.get(one.sample()).invented()),
                    run.askedBy(), tasks.due(), current.recordedAt())));
        }
        changed(run);
        return running;
    }

    /** Everything was compared: what came of it has one digest, over those of the parts in their order. */
    @Operation(OperationName.WRITE_MATCHES)
    public void finish(MatchRunId id) {
        MatchRun run = toChange(id);
        List<MatchTile> tiles = runs.tiles(id);
        if (run.state() == MatchRunState.RUNNING && tiles.size() == run.tiles()) {
            run.finish(TileResult.digest(tiles.stream().map(MatchTile::digest).toList()), current.recordedAt());
            if (runs.count(id, MatchOutcome.OPEN) > 0) {
                tasks.done(run);
            }
        }
        changed(run);
    }

    private MatchRun toChange(MatchRunId id) {
        return runs.toChange(id).orElseThrow(() -> NotFound.absent(MatchRunChanged.TABLE));
    }

    private void changed(MatchRun run) {
        trail.fire(new MatchRunChanged(run.id(), null));
    }
}
