package org.athar.custody.persistence;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.custody.CustodyItemId;
import org.athar.custody.EvidenceKind;
import org.athar.custody.EvidenceNumber;
import org.athar.custody.command.CustodyFilter;
import org.athar.custody.model.CustodyItem;
import org.athar.custody.model.CustodyItems;
import org.athar.file.FileId;
import org.athar.kernel.Folding;
import org.athar.security.StaffId;
import org.athar.security.access.WordIndex;
import org.hibernate.Session;

/** Items in custody in the database. */
@ApplicationScoped
public class JpaCustodyItems implements CustodyItems {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public EvidenceNumber nextNumber(EvidenceKind kind) {
        String sequence = "custody_number_" + kind.name().toLowerCase(Locale.ROOT);
        int running;
        do {
            running = ((Number) entities.createNativeQuery("SELECT nextval('" + sequence + "')").getSingleResult()).intValue();
        } while (!EvidenceNumber.isGiven(kind, running));
        return new EvidenceNumber(kind, running);
    }

    @Override
    public Optional<CustodyItem> byId(CustodyItemId id) {
        return Optional.ofNullable(entities.find(CustodyItem.class, id.value()));
    }

    @Override
    public Optional<CustodyItem> byNumber(EvidenceNumber number) {
        return entities.createQuery("select item from CustodyItem item where item.number = :number", CustodyItem.class)
                .setParameter("number", number.toString()).getResultStream().findFirst();
    }

    @Override
    public void claim(CustodyItem item) {
        entities.lock(item, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public List<CustodyItem> byIds(Collection<CustodyItemId> ids) {
        // What is at hand already is not asked for again.
        return entities.unwrap(Session.class).byMultipleIds(CustodyItem.class).enableSessionCheck(true)
                .multiLoad(ids.stream().map(CustodyItemId::value).distinct().toList()).stream().filter(Objects::nonNull).toList();
    }

    @Override
    public List<CustodyItem> list(CustodyFilter filter, Set<UUID> sites, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, sites, parameters);
        if (filter.after() != null) {
            where += " and item.number > :after";
            parameters.put("after", filter.after());
        }
        return bind(entities.createQuery("select item from CustodyItem item where " + where + " order by item.number",
                CustodyItem.class), parameters).setMaxResults(most).getResultList();
    }

    @Override
    public int count(CustodyFilter filter, Set<UUID> sites, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, sites, parameters);
        return bind(entities.createQuery("select item.id from CustodyItem item where " + where, UUID.class), parameters)
                .setMaxResults(limit).getResultList().size();
    }

    @Override
    public List<CustodyItem> waitingFor(StaffId person) {
        return entities.createQuery("select item from CustodyItem item where item.pendingStaffId = :person order by item.number",
                CustodyItem.class).setParameter("person", person.value()).getResultList();
    }

    @Override
    public List<String> places(Set<UUID> sites, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(CustodyFilter.ALL, sites, parameters);
        return bind(entities.createQuery("select distinct item.place from CustodyItem item where " + where
                + " and item.holderStaffId is not null order by item.place", String.class), parameters).setMaxResults(most).getResultList();
    }

    @Override
    public boolean holdsPhoto(FileId file, Set<UUID> sites) {
        Map<String, Object> parameters = new HashMap<>(Map.of("file", file.value()));
        StringBuilder where = new StringBuilder("event.photoId = :file");
        and(where, parameters, "item.siteId in :sites", "sites", sites);
        return !bind(entities.createQuery("select event.id from CustodyEvent event join event.item item where " + where, UUID.class),
                parameters).setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    public void add(CustodyItem item) {
        entities.persist(item);
    }

    private static String where(CustodyFilter filter, Set<UUID> sites, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("1 = 1");
        and(where, parameters, "item.siteId in :sites", "sites", sites);
        and(where, parameters, "item.kind = :kind", "kind", filter.kind());
        and(where, parameters, "item.status = :status", "status", filter.status());
        and(where, parameters, "item.siteId = :site", "site", filter.site() == null ? null : filter.site().value());
        and(where, parameters, "item.holderStaffId = :holder", "holder", filter.holder() == null ? null : filter.holder().value());
        and(where, parameters, "item.place = :place", "place", filter.place());
        if (filter.text() != null && !filter.text().isBlank()) {
            and(where, parameters, WordIndex.condition("custody_item", "item"), "text", Folding.sought(filter.text()));
        }
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
}
