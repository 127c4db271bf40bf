package org.athar.interop.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.athar.interop.ProfileImportId;
import org.athar.interop.model.ProfileImport;
import org.athar.interop.model.ProfileImports;

/** Imports of profiles in the database. */
@ApplicationScoped
public class JpaProfileImports implements ProfileImports {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<ProfileImport> byId(ProfileImportId id) {
        return Optional.ofNullable(entities.find(ProfileImport.class, id.value()));
    }

    @Override
    public Optional<ProfileImport> inForce(String fileDigest) {
        return entities.createQuery("select one from ProfileImport one where one.fileDigest = :digest and one.undoneAt is null",
                ProfileImport.class).setParameter("digest", fileDigest).getResultStream().findFirst();
    }

    @Override
    public List<ProfileImport> latest(int most) {
        return entities.createQuery("select one from ProfileImport one order by one.recordedAt desc, one.id desc", ProfileImport.class)
                .setMaxResults(most).getResultList();
    }

    @Override
    public void add(ProfileImport imported) {
        entities.persist(imported);
    }
}
