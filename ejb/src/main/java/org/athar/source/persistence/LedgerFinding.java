package org.athar.source.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.athar.kernel.Sensitivity;
import org.athar.source.model.LedgerSearch;

/** Finds what sources said by its own words and by the name of who said it: indexes narrow down, the comparison of all words follows. */
final class LedgerFinding {

    private static final String NAME_OF_SOURCE = "coalesce($.organisation_en, '') || ' ' || coalesce($.organisation_ar, '') || ' ' || "
            + "coalesce($.organisation_ckb, '') || ' ' || coalesce($.title, '')";
    private static final UUID BEYOND = new UUID(-1, -1);

    private final EntityManager entities;
    private final Class<?> type;
    private final String from;

    /**
     * Of one table.
     *
     * @param table its name
     * @param words its words, {@code $} standing for the row
     */
    LedgerFinding(EntityManager entities, Class<?> type, String table, String words) {
        this.entities = entities;
        this.type = type;
        this.from = "from " + table + " said join source s on s.id = said.source_id"
                + " where said.id = any (array(select athar_worded('" + table + "', :words)))"
                + " and athar_finds(" + of(words, "said") + " || ' ' || " + of(NAME_OF_SOURCE, "s") + ", :words)"
                + " and s.sensitivity in (:classes)"
                + " and (said.site_id is null or :allSites or said.site_id in (:sites))"
                + " and (said.incident_id is null or :allIncidents or said.incident_id in (:incidents))";
    }

    /** Some, latest recorded first, after a reference unless that is null or is not among what is found: another could be out of reach. */
    List<?> page(LedgerSearch search, String afterRef, int most) {
        return bound(entities.createNativeQuery("select said.* " + from + " and said.id < :after order by said.id desc", type), search)
                .setParameter("after", afterRef == null ? BEYOND : idOf(afterRef, search)).setMaxResults(most).getResultList();
    }

    private UUID idOf(String ref, LedgerSearch search) {
        List<?> found = bound(entities.createNativeQuery("select said.id " + from + " and said.ref = :ref", UUID.class), search)
                .setParameter("ref", ref).getResultList();
        return found.isEmpty() ? BEYOND : (UUID) found.get(0);
    }

    /** How many, counted up to a limit. */
    int count(LedgerSearch search, int limit) {
        return bound(entities.createNativeQuery("select said.id " + from, UUID.class), search).setMaxResults(limit).getResultList().size();
    }

    private static Query bound(Query query, LedgerSearch search) {
        return query.setParameter("words", search.words())
                .setParameter("classes", search.classes().stream().map(Sensitivity::name).toList())
                .setParameter("allSites", search.sites() == null)
                .setParameter("sites", Objects.requireNonNullElse(search.sites(), Set.of()))
                .setParameter("allIncidents", search.incidents() == null)
                .setParameter("incidents", Objects.requireNonNullElse(search.incidents(), Set.of()));
    }

    private static String of(String words, String alias) {
        return words.replace("$", alias);
    }
}
