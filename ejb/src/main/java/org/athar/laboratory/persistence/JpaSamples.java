package org.athar.laboratory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.custody.CustodyItemId;
import org.athar.kernel.Texts;
import org.athar.laboratory.LaboratoryId;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.command.SampleFilter;
import org.athar.laboratory.model.DnaSample;
import org.athar.laboratory.model.SampleReach;
import org.athar.laboratory.model.Samples;
import org.athar.missing.MissingPersonId;
import org.athar.recovery.RemainsId;

/** Samples in the database. */
@ApplicationScoped
public class JpaSamples implements Samples {

    private static final String ALL = "select one from DnaSample one where ";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<DnaSample> byId(SampleId id) {
        return Optional.ofNullable(entities.find(DnaSample.class, id.value()));
    }

    @Override
    public List<DnaSample> byIds(Collection<SampleId> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery(ALL + "one.id in :ids order by one.number", DnaSample.class)
                .setParameter("ids", ids.stream().map(SampleId::value).distinct().toList()).getResultList();
    }

    @Override
    public Optional<DnaSample> byNumber(String number) {
        return entities.createQuery(ALL + "one.number = :number", DnaSample.class).setParameter("number", number).getResultStream()
                .findFirst();
    }

    @Override
    public List<DnaSample> list(SampleFilter filter, SampleReach reach, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, reach, parameters);
        if (filter.after() != null) {
            where += " and one.number > :after";
            parameters.put("after", filter.after());
        }
        return bind(entities.createQuery(ALL + where + " order by one.number", DnaSample.class), parameters).setMaxResults(most)
                .getResultList();
    }

    @Override
    public int count(SampleFilter filter, SampleReach reach, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, reach, parameters);
        return bind(entities.createQuery("select one.id from DnaSample one where " + where, UUID.class), parameters).setMaxResults(limit)
                .getResultList().size();
    }

    private static String where(SampleFilter filter, SampleReach reach, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("1 = 1");
        if (!reach.everywhere()) {
            where.append(" and (one.laboratoryId in :laboratories or exists (select 1 from HumanRemains found"
                    + " where found.id = one.remainsId and found.siteId in :sites))");
            parameters.put("laboratories", reach.laboratories());
            parameters.put("sites", reach.sites());
        }
        if (!reach.references()) {
            and(where, parameters, "one.origin = :seen", "seen", SampleOrigin.POST_MORTEM);
        }
        and(where, parameters, "one.origin = :origin", "origin", filter.origin());
        and(where, parameters, "one.status = :status", "status", filter.status());
        and(where, parameters, "one.laboratoryId = :laboratory", "laboratory",
                filter.laboratory() == null ? null : filter.laboratory().value());
        if (filter.quarantined() != null) {
            where.append(" and one.quarantinedAt is ").append(filter.quarantined() ? "not null" : "null");
        }
        String text = Texts.strip(filter.text());
        and(where, parameters, "(lower(one.number) like :text or lower(one.laboratoryNumber) like :text"
                + " or lower(one.limsNumber) like :text)", "text", text == null ? null : "%" + text.toLowerCase(Locale.ROOT) + "%");
        return where.toString();
    }

    private static void and(StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    @Override
    public List<DnaSample> of(RemainsId remains) {
        return entities.createQuery(ALL + "one.remainsId = :remains order by one.number", DnaSample.class)
                .setParameter("remains", remains.value()).getResultList();
    }

    @Override
    public List<DnaSample> of(MissingPersonId person) {
        return entities.createQuery(ALL + "one.personId = :person order by one.number", DnaSample.class)
                .setParameter("person", person.value()).getResultList();
    }

    @Override
    public boolean isNumbered(LaboratoryId laboratory, String number) {
        return !entities.createQuery("select one.id from DnaSample one where one.laboratoryId = :laboratory"
                + " and one.laboratoryNumber = :number", UUID.class)
                .setParameter("laboratory", laboratory.value()).setParameter("number", number).setMaxResults(1).getResultList()
                .isEmpty();
    }

    @Override
    public boolean areOf(CustodyItemId item, Set<UUID> laboratories) {
        return !entities.createQuery("select one.id from DnaSample one where one.custodyItemId = :item"
                + " and one.laboratoryId in :laboratories", UUID.class)
                .setParameter("item", item.value()).setParameter("laboratories", laboratories).getResultList().isEmpty();
    }

    @Override
    public void claim(DnaSample sample) {
        entities.lock(sample, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public void add(DnaSample sample) {
        entities.persist(sample);
    }
}
