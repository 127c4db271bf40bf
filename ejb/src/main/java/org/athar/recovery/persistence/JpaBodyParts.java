package org.athar.recovery.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.athar.recovery.RemainsId;
import org.athar.recovery.model.BodyPart;
import org.athar.recovery.model.BodyParts;
import org.athar.recovery.model.HumanRemains;

/** Parts of sets of remains in the database. */
@ApplicationScoped
public class JpaBodyParts implements BodyParts {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<BodyPart> heldIn(RemainsId set) {
        return heldIn(List.of(set));
    }

    @Override
    public List<BodyPart> heldIn(Collection<RemainsId> sets) {
        return entities.createQuery("select part from BodyPart part where part.heldInId in :held order by part.number", BodyPart.class)
                .setParameter("held", sets.stream().map(RemainsId::value).toList()).getResultList();
    }

    @Override
    public int lastIn(RemainsId set) {
        entities.find(HumanRemains.class, set.value(), LockModeType.PESSIMISTIC_WRITE);
        return entities.createQuery("select coalesce(max(part.seq), 0) from BodyPart part where part.remainsId = :remains", Integer.class)
                .setParameter("remains", set.value()).getSingleResult();
    }

    @Override
    public Optional<BodyPart> byNumber(String number) {
        return entities.createQuery("select part from BodyPart part where part.number = :number", BodyPart.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    @Override
    public void add(BodyPart part) {
        entities.persist(part);
    }
}
