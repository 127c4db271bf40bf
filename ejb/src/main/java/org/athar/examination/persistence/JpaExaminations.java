package org.athar.examination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.examination.ExaminationId;
import org.athar.examination.code.ExaminationStatus;
import org.athar.examination.model.Examinations;
import org.athar.examination.model.PostMortemExamination;
import org.athar.recovery.RemainsId;
import org.athar.security.StaffId;

/** Examinations in the database. */
@ApplicationScoped
public class JpaExaminations implements Examinations {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<PostMortemExamination> byId(ExaminationId id) {
        return Optional.ofNullable(entities.find(PostMortemExamination.class, id.value()));
    }

    @Override
    public List<PostMortemExamination> of(RemainsId remains) {
        return of(List.of(remains));
    }

    @Override
    public List<PostMortemExamination> of(Collection<RemainsId> remains) {
        return entities.createQuery("select one from PostMortemExamination one where one.remainsId in :remains order by one.seq",
                PostMortemExamination.class).setParameter("remains", remains.stream().map(RemainsId::value).toList()).getResultList();
    }

    @Override
    public List<PostMortemExamination> awaitingReview(StaffId reviewer, Set<UUID> sites, int most) {
        String within = sites == null ? "" : " and exists (select 1 from HumanRemains found where found.id = one.remainsId "
                + "and found.siteId in :sites)";
        var query = entities.createQuery("select one from PostMortemExamination one where one.status = :signed "
                + "and one.examinerId <> :reviewer" + within + " order by one.signedAt", PostMortemExamination.class)
                .setParameter("signed", ExaminationStatus.SIGNED).setParameter("reviewer", reviewer.value()).setMaxResults(most);
        return (sites == null ? query : query.setParameter("sites", sites)).getResultList();
    }

    @Override
    public void claim(PostMortemExamination examination) {
        entities.lock(examination, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public void add(PostMortemExamination examination) {
        entities.persist(examination);
    }
}
