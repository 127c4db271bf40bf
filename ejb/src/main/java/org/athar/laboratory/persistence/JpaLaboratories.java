package org.athar.laboratory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.athar.laboratory.LaboratoryId;
import org.athar.laboratory.model.Laboratories;
import org.athar.laboratory.model.Laboratory;

/** Laboratories in the database. */
@ApplicationScoped
public class JpaLaboratories implements Laboratories {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Laboratory> byId(LaboratoryId id) {
        return Optional.ofNullable(entities.find(Laboratory.class, id.value()));
    }

    @Override
    public Optional<Laboratory> byCode(String code) {
        return entities.createQuery("select one from Laboratory one where one.code = :code", Laboratory.class).setParameter("code", code)
                .getResultStream().findFirst();
    }

    @Override
    public List<Laboratory> all() {
        return entities.createQuery("select one from Laboratory one order by one.nameEn, one.code", Laboratory.class).getResultList();
    }

    @Override
    public void add(Laboratory laboratory) {
        entities.persist(laboratory);
    }
}
