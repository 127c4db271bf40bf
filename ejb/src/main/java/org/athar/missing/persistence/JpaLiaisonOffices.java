package org.athar.missing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.athar.missing.OfficeId;
import org.athar.missing.model.LiaisonOffice;
import org.athar.missing.model.LiaisonOffices;

/** Liaison offices in the database. */
@ApplicationScoped
public class JpaLiaisonOffices implements LiaisonOffices {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<LiaisonOffice> byId(OfficeId id) {
        return Optional.ofNullable(entities.find(LiaisonOffice.class, id.value()));
    }

    @Override
    public Optional<LiaisonOffice> byCode(String code) {
        return entities.createQuery("select office from LiaisonOffice office where office.code = :code", LiaisonOffice.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    @Override
    public List<LiaisonOffice> all() {
        return entities.createQuery("select office from LiaisonOffice office order by office.nameEn, office.code", LiaisonOffice.class)
                .getResultList();
    }

    @Override
    public void add(LiaisonOffice office) {
        entities.persist(office);
    }
}
