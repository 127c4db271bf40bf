package org.athar.matching.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athar.matching.CandidateId;
import org.athar.matching.FrequencyId;
import org.athar.matching.MatchNumber;
import org.athar.matching.MatchRunId;
import org.athar.matching.code.MatchOutcome;
import org.athar.matching.code.MatchRunState;
import org.athar.matching.model.FrequencyDatabase;
import org.athar.matching.model.MatchCandidate;
import org.athar.matching.model.MatchRun;
import org.athar.matching.model.MatchRuns;
import org.athar.matching.model.MatchTile;
import org.athar.missing.MissingPersonId;

/** Runs in the database. */
@ApplicationScoped
public class JpaMatchRuns implements MatchRuns {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public MatchNumber nextNumber() {
        int running;
        do {
            running = ((Number) entities.createNativeQuery("SELECT nextval('match_run_number')").getSingleResult()).intValue();
        } while (!MatchNumber.isGiven(running));
        return new MatchNumber(running);
    }

    @Override
    public Optional<MatchRun> byId(MatchRunId id) {
        return Optional.ofNullable(entities.find(MatchRun.class, id.value()));
    }

    @Override
    public Optional<MatchRun> toChange(MatchRunId id) {
        return Optional.ofNullable(entities.find(MatchRun.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<MatchRun> byRef(String ref) {
        return entities.createQuery("select run from MatchRun run where run.ref = :ref", MatchRun.class).setParameter("ref", ref)
                .getResultStream().findFirst();
    }

    @Override
    public List<MatchRun> latest(int most) {
        return entities.createQuery("select run from MatchRun run order by run.askedAt desc, run.id desc", MatchRun.class)
                .setMaxResults(most).getResultList();
    }

    @Override
    public List<MatchRun> in(Collection<MatchRunState> states) {
        return entities.createQuery("select run from MatchRun run where run.state in :states order by run.askedAt, run.id", MatchRun.class)
                .setParameter("states", states).getResultList();
    }

    @Override
    public List<MatchRun> frozen() {
        return entities.createQuery("select run from MatchRun run where run.inputId is not null order by run.askedAt, run.id",
                MatchRun.class).getResultList();
    }

    @Override
    public Set<Integer> finished(MatchRunId run) {
        return new HashSet<>(entities.createQuery("select tile.number from MatchTile tile where tile.runId = :run", Integer.class)
                .setParameter("run", run.value()).getResultList());
    }

    @Override
    public List<MatchTile> tiles(MatchRunId run) {
        return entities.createQuery("select tile from MatchTile tile where tile.runId = :run order by tile.number", MatchTile.class)
                .setParameter("run", run.value()).getResultList();
    }

    @Override
    public List<MatchCandidate> candidates(MatchRunId run, MatchOutcome outcome, int behind, int most) {
        TypedQuery<MatchCandidate> query = entities.createQuery("select one from MatchCandidate one where one.runId = :run "
                + (outcome == null ? "" : "and one.outcome = :outcome ") + "order by one.lrLog10 desc, one.id", MatchCandidate.class);
        if (outcome != null) {
            query.setParameter("outcome", outcome);
        }
        return query.setParameter("run", run.value()).setFirstResult(behind).setMaxResults(most).getResultList();
    }

    @Override
    public long count(MatchRunId run, MatchOutcome outcome) {
        return entities.createQuery("select count(one) from MatchCandidate one where one.runId = :run and one.outcome = :outcome",
                Long.class)
                .setParameter("run", run.value()).setParameter("outcome", outcome).getSingleResult();
    }

    @Override
    public Optional<MatchCandidate> candidate(CandidateId id) {
        return Optional.ofNullable(entities.find(MatchCandidate.class, id.value()));
    }

    @Override
    public List<MatchCandidate> of(MissingPersonId person) {
        return entities.createQuery("select one from MatchCandidate one where one.personId = :person order by one.foundAt desc, one.id",
                MatchCandidate.class).setParameter("person", person.value()).getResultList();
    }

    @Override
    public List<FrequencyDatabase> frequencies() {
        return entities.createQuery("select one from FrequencyDatabase one order by one.name, one.edition", FrequencyDatabase.class)
                .getResultList();
    }

    @Override
    public Optional<FrequencyDatabase> frequencies(FrequencyId id) {
        return Optional.ofNullable(entities.find(FrequencyDatabase.class, id.value()));
    }

    @Override
    public void add(MatchRun run) {
        entities.persist(run);
    }

    @Override
    public void add(MatchTile tile) {
        entities.persist(tile);
    }

    @Override
    public void add(MatchCandidate candidate) {
        entities.persist(candidate);
    }

    @Override
    public void add(FrequencyDatabase database) {
        entities.persist(database);
    }
}
