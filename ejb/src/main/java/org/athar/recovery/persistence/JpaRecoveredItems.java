package org.athar.recovery.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.custody.CustodyItemId;
import org.athar.kernel.Folding;
import org.athar.kernel.Subject;
import org.athar.recovery.RemainsId;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.command.EvidenceFilter;
import org.athar.recovery.command.RemainsFilter;
import org.athar.recovery.model.EvidenceItem;
import org.athar.recovery.model.HumanRemains;
import org.athar.recovery.model.RecoveredItems;
import org.athar.security.access.WordIndex;
import org.athar.site.SiteId;
import org.hibernate.Session;

/** Remains and evidence in the database. */
@ApplicationScoped
public class JpaRecoveredItems implements RecoveredItems {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<HumanRemains> remains(RemainsId id) {
        return Optional.ofNullable(entities.find(HumanRemains.class, id.value()));
    }

    @Override
    public List<HumanRemains> remains(Collection<RemainsId> ids) {
        // What is at hand already is not asked for again.
        return entities.unwrap(Session.class).byMultipleIds(HumanRemains.class).enableSessionCheck(true)
                .multiLoad(ids.stream().map(RemainsId::value).distinct().toList()).stream().filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<HumanRemains> remainsByNumber(String number) {
        return entities.createQuery("select item from HumanRemains item where item.number = :number", HumanRemains.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    @Override
    public Optional<HumanRemains> remainsByItem(CustodyItemId item) {
        return entities.createQuery("select item from HumanRemains item where item.custodyItemId = :custody", HumanRemains.class)
                .setParameter("custody", item.value()).getResultStream().findFirst();
    }

    @Override
    public List<HumanRemains> remains(RemainsFilter filter, Set<UUID> sites, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, sites, parameters);
        where += after(filter.after(), parameters);
        return bind(entities.createQuery("select item from HumanRemains item where " + where + " order by item.number",
                HumanRemains.class), parameters).setMaxResults(most).getResultList();
    }

    @Override
    public int count(RemainsFilter filter, Set<UUID> sites, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, sites, parameters);
        return bind(entities.createQuery("select item.id from HumanRemains item where " + where, UUID.class), parameters)
                .setMaxResults(limit).getResultList().size();
    }

    @Override
    public List<EvidenceItem> evidence(EvidenceFilter filter, Set<UUID> sites, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, sites, parameters);
        where += after(filter.after(), parameters);
        return bind(entities.createQuery("select item from EvidenceItem item where " + where + " order by item.number",
                EvidenceItem.class), parameters).setMaxResults(most).getResultList();
    }

    @Override
    public int count(EvidenceFilter filter, Set<UUID> sites, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, sites, parameters);
        return bind(entities.createQuery("select item.id from EvidenceItem item where " + where, UUID.class), parameters)
                .setMaxResults(limit).getResultList().size();
    }

    @Override
    public List<EvidenceItem> evidenceWith(RemainsId remains) {
        return entities.createQuery("select item from EvidenceItem item where item.remainsId = :remains order by item.number",
                EvidenceItem.class).setParameter("remains", remains.value()).getResultList();
    }

    @Override
    public Optional<EvidenceItem> evidenceByNumber(String number) {
        return entities.createQuery("select item from EvidenceItem item where item.number = :number", EvidenceItem.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    @Override
    public Map<RemainsClass, Integer> countsOf(SiteId site, boolean invented) {
        Map<RemainsClass, Integer> counts = new EnumMap<>(RemainsClass.class);
        entities.createQuery("select item.remainsClass, count(item) from HumanRemains item where item.siteId = :site "
                + "and item.invented = :invented group by item.remainsClass", Object[].class).setParameter("site", site.value())
                .setParameter("invented", invented).getResultList()
                .forEach(row -> counts.put((RemainsClass) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    @Override
    public List<Subject> rowsOf(RemainsId remains) {
        List<Subject> rows = new ArrayList<>(List.of(new Subject("human_remains", remains.value())));
        entities.createQuery("select status.id from RemainsStatusEvent status where status.remains.id = :remains", UUID.class)
                .setParameter("remains", remains.value()).getResultList().forEach(id -> rows.add(new Subject("remains_status", id)));
        entities.createQuery("select part.id from BodyPart part where part.remainsId = :remains or part.heldInId = :remains", UUID.class)
                .setParameter("remains", remains.value()).getResultList().forEach(id -> rows.add(new Subject("body_part", id)));
        return rows;
    }

    @Override
    public void add(HumanRemains remains) {
        entities.persist(remains);
    }

    @Override
    public void add(EvidenceItem item) {
        entities.persist(item);
    }

    private static String where(RemainsFilter filter, Set<UUID> sites, Map<String, Object> parameters) {
        StringBuilder where = within("human_remains", sites, filter.site(), filter.text(), parameters);
        and(where, parameters, "item.remainsClass = :kind", "kind", filter.remainsClass());
        and(where, parameters, "item.status = :status", "status", filter.status());
        return where.toString();
    }

    private static String where(EvidenceFilter filter, Set<UUID> sites, Map<String, Object> parameters) {
        StringBuilder where = within("evidence_item", sites, filter.site(), filter.text(), parameters);
        and(where, parameters, "item.kind = :kind", "kind", filter.kind());
        return where.toString();
    }

    private static StringBuilder within(String table, Set<UUID> sites, SiteId site, String text,
            Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("1 = 1");
        and(where, parameters, "item.siteId in :sites", "sites", sites);
        and(where, parameters, "item.siteId = :site", "site", site == null ? null : site.value());
        if (text != null && !text.isBlank()) {
            and(where, parameters, WordIndex.condition(table, "item"), "text", Folding.sought(text));
        }
        return where;
    }

    private static String after(String number, Map<String, Object> parameters) {
        if (number == null) {
            return "";
        }
        parameters.put("after", number);
        return " and item.number > :after";
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
}
