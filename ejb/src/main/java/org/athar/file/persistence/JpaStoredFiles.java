package org.athar.file.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athar.file.FileId;
import org.athar.file.model.RemovedContent;
import org.athar.file.model.StoredFile;
import org.athar.file.model.StoredFiles;

/** Records of stored files in the database. */
@ApplicationScoped
public class JpaStoredFiles implements StoredFiles {

    /** Shared by all who store content, alone with who takes it off the disk. */
    private static final long CONTENT = 0x636f6e74656e74L;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<StoredFile> byId(FileId id) {
        return Optional.ofNullable(entities.find(StoredFile.class, id.value()));
    }

    @Override
    public List<StoredFile> byIds(Collection<FileId> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery("""
                select file from StoredFile file where file.id in :ids order by file.recordedAt, file.id""", StoredFile.class)
                .setParameter("ids", ids.stream().map(FileId::value).toList()).getResultList();
    }

    @Override
    public void add(StoredFile file) {
        entities.persist(file);
    }

    @Override
    public boolean isRemoved(FileId id) {
        return !entities.createQuery("select 1 from RemovedContent removed where removed.fileId = :id").setParameter("id", id.value())
                .setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    public void add(RemovedContent removed) {
        entities.persist(removed);
    }

    @Override
    public Set<String> unneeded(Instant since) {
        return new HashSet<>(entities.createQuery("""
                select file.sha256 from StoredFile file join RemovedContent removed on removed.fileId = file.id
                where removed.removedAt >= :since and not exists (select 1 from StoredFile other where other.sha256 = file.sha256
                    and not exists (select 1 from RemovedContent gone where gone.fileId = other.id))""", String.class)
                .setParameter("since", since).getResultList());
    }

    @Override
    public void keepContent() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock_shared(" + CONTENT + ")", Integer.class).getSingleResult();
    }

    @Override
    public boolean mayTakeContent() {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(" + CONTENT + ")", Boolean.class).getSingleResult();
    }
}
