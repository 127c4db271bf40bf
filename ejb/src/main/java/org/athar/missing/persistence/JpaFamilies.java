package org.athar.missing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.missing.ConsentId;
import org.athar.missing.InformantId;
import org.athar.missing.MissingPersonId;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.model.Consent;
import org.athar.missing.model.Families;
import org.athar.missing.model.Relative;

/** Families and consents in the database. */
@ApplicationScoped
public class JpaFamilies implements Families {

    private static final int MOST = 1_000;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Relative> relativesOf(MissingPersonId person) {
        return entities.createQuery("select relative from Relative relative where relative.personId = :person "
                + "order by relative.recordedAt, relative.id", Relative.class).setParameter("person", person.value()).getResultList();
    }

    @Override
    public Optional<Relative> relative(RelativeId id) {
        return Optional.ofNullable(entities.find(Relative.class, id.value()));
    }

    @Override
    public List<Consent> consentsFor(MissingPersonId person) {
        return entities.createQuery("select distinct consent from Consent consent left join fetch consent.withdrawals "
                + "where consent.personId = :person order by consent.recordedAt, consent.id", Consent.class)
                .setParameter("person", person.value()).getResultList();
    }

    @Override
    public boolean consented(MissingPersonId person, ConsentPurpose purpose) {
        return (Boolean) entities.createNativeQuery("select athar_consented(:person, :purpose)", Boolean.class)
                .setParameter("person", person.value()).setParameter("purpose", purpose.name()).getSingleResult();
    }

    @Override
    public Optional<InformantId> firstInformant(MissingPersonId person) {
        return Optional.ofNullable((UUID) entities.createNativeQuery("select athar_first_informant(:person)", UUID.class)
                .setParameter("person", person.value()).getSingleResult()).map(InformantId::new);
    }

    @Override
    public List<Consent> consents(ConsentPurpose purpose, Boolean inForce) {
        return entities.createQuery("""
                select consent from Consent consent
                where (:anyPurpose = true or consent.purpose = :purpose)
                  and (:anyState = true or :inForce = true and consent.withdrawals is empty
                    or :inForce = false and consent.withdrawals is not empty)
                order by consent.recordedAt desc, consent.id desc""", Consent.class)
                .setParameter("anyPurpose", purpose == null).setParameter("purpose", purpose)
                .setParameter("anyState", inForce == null).setParameter("inForce", Boolean.TRUE.equals(inForce))
                .setMaxResults(MOST).getResultList();
    }

    @Override
    public Optional<Consent> consent(ConsentId id) {
        return Optional.ofNullable(entities.find(Consent.class, id.value()));
    }

    @Override
    public void add(Relative relative) {
        entities.persist(relative);
    }

    @Override
    public void add(Consent consent) {
        entities.persist(consent);
    }
}
