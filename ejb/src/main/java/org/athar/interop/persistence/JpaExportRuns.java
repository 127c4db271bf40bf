package org.athar.interop.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.file.FileId;
import org.athar.interop.ExportId;
import org.athar.interop.ExportState;
import org.athar.interop.model.ExportRun;
import org.athar.interop.model.ExportRuns;
import org.athar.security.StaffId;
import org.athar.task.RecordList;

/** Exports in the database. */
@ApplicationScoped
public class JpaExportRuns implements ExportRuns {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<ExportRun> byId(ExportId id) {
        return Optional.ofNullable(entities.find(ExportRun.class, id.value()));
    }

    @Override
    public Optional<ExportRun> toChange(ExportId id) {
        return Optional.ofNullable(entities.find(ExportRun.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<ExportRun> of(StaffId person, int most) {
        return entities.createQuery("select run from ExportRun run where run.requestedBy = :person order by run.requestedAt desc, run.id",
                ExportRun.class).setParameter("person", person.value()).setMaxResults(most).getResultList();
    }

    @Override
    public List<ExportRun> in(ExportState state, int most) {
        return entities.createQuery("select run from ExportRun run where run.state = :state order by run.requestedAt, run.id",
                ExportRun.class).setParameter("state", state).setMaxResults(most).getResultList();
    }

    @Override
    public List<ExportRun> written(RecordList list, int most) {
        return entities.createQuery("select run from ExportRun run where run.listName = :list and run.state = :done "
                + "order by run.requestedAt desc, run.id desc", ExportRun.class).setParameter("list", list)
                .setParameter("done", ExportState.DONE).setMaxResults(most).getResultList();
    }

    @Override
    public List<ExportRun> keptUntil(Instant then, int most) {
        return entities.createQuery("select run from ExportRun run where run.keptUntil <= :then and run.removedAt is null "
                + "order by run.keptUntil, run.id", ExportRun.class).setParameter("then", then).setMaxResults(most).getResultList();
    }

    @Override
    public List<ExportRun> kept(RecordList list) {
        return entities.createQuery("select run from ExportRun run where run.listName = :list and run.fileId is not null "
                + "and run.removedAt is null order by run.id", ExportRun.class).setParameter("list", list)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    @Override
    public List<ExportRun> underWay(RecordList list) {
        return entities.createQuery("select run from ExportRun run where run.listName = :list and run.state = :running order by run.id",
                ExportRun.class).setParameter("list", list).setParameter("running", ExportState.RUNNING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    @Override
    public boolean wrote(FileId file) {
        return !entities.createQuery("select run.id from ExportRun run where run.fileId = :file", UUID.class)
                .setParameter("file", file.value()).setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    public void add(ExportRun run) {
        entities.persist(run);
    }
}
