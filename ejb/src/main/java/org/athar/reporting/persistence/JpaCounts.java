package org.athar.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.reporting.Counts;
import org.athar.reporting.view.CountedOn;
import org.athar.reporting.view.CountsOverTime;
import org.athar.reporting.view.LiveCounts;
import org.athar.reporting.view.SiteActivity;
import org.athar.site.SiteId;
import org.athar.site.SitesInReach;

/** Counts by statements of its own over the tables of the capabilities below. */
@ApplicationScoped
public class JpaCounts implements Counts {

    private static final String OF_SITES = """
            SELECT (SELECT count(*) FROM human_remains r WHERE r.site_id IN (:sites) AND r.invented = :invented
                        AND r.remains_class <> 'NON_HUMAN') AS sets,
                   (SELECT count(*) FROM human_remains r WHERE r.site_id IN (:sites) AND r.invented = :invented
                        AND r.remains_class = 'COMPLETE_BODY') AS complete,
                   (SELECT count(*) FROM human_remains r WHERE r.site_id IN (:sites) AND r.invented = :invented
                        AND r.remains_class = 'INCOMPLETE_BODY') AS incomplete,
                   (SELECT count(*) FROM human_remains r WHERE r.site_id IN (:sites) AND r.invented = :invented
                        AND r.remains_class IN ('BODY_PART', 'BONE', 'TOOTH', 'COMMINGLED_GROUP')) AS parts,
                   (SELECT count(*) FROM evidence_item i WHERE i.site_id IN (:sites) AND i.invented = :invented) AS items,
                   (SELECT count(*) FROM identification_case c WHERE c.site_id IN (:sites) AND c.invented = :invented
                        AND c.stage NOT IN ('CLOSED', 'CLOSED_NN', 'WITHDRAWN', 'REASSOCIATED', 'HISTORIC')) AS cases,
                   (SELECT count(DISTINCT d.missing_person_id) FROM identification_case c JOIN candidate d ON d.case_id = c.id
                        WHERE c.site_id IN (:sites) AND c.invented = :invented AND d.outcome = 'SUPPORTED'
                          AND c.stage IN (:decided)) AS identified,
                   (SELECT count(DISTINCT d.missing_person_id) FROM identification_case c JOIN candidate d ON d.case_id = c.id
                        WHERE c.site_id IN (:sites) AND c.invented = :invented AND d.outcome = 'SUPPORTED'
                        AND c.stage IN ('RETURNED', 'CLOSED')) AS returned,
                   (SELECT count(*) FROM identification_case c WHERE c.site_id IN (:sites) AND c.invented = :invented
                        AND c.stage = 'HISTORIC') AS historic""";
    private static final List<String> DECIDED = List.of("IDENTIFIED", "CERTIFIED", "FAMILY_NOTIFIED", "CERTIFIED_AND_NOTIFIED", "HELD",
            "RETURNED", "CLOSED");
    private static final String PERSONS = """
            SELECT decided.occurred_on AS on_date, count(*) AS number FROM (
                SELECT DISTINCT ON (d.missing_person_id) d.missing_person_id, e.occurred_on
                FROM identification_case c JOIN candidate d ON d.case_id = c.id AND d.outcome = 'SUPPORTED'
                JOIN stage_event e ON e.case_id = c.id AND e.action = 'DECIDE_IDENTIFIED'
                WHERE c.site_id IN (:sites) AND c.invented = :invented AND c.stage IN (:decided)
                ORDER BY d.missing_person_id, e.sequence DESC) decided
            GROUP BY decided.occurred_on""";
    private static final String SETS = """
            SELECT r.recovered_on AS on_date, count(*) AS number FROM human_remains r
            WHERE r.site_id IN (:sites) AND r.invented = :invented AND r.remains_class <> 'NON_HUMAN' GROUP BY r.recovered_on""";
    private static final String ACTIVITY = """
            SELECT s.ref AS ref, s.name_en AS en, s.name_ar AS ar, s.name_ckb AS ckb, a.operation AS operation,
                   p.name_en AS by_en, p.name_ar AS by_ar, p.name_ckb AS by_ckb, a.times AS times, a.last AS last
            FROM athar_active(:since, cast(:open AS text[]), cast(:sites AS uuid[])) a
            JOIN site s ON s.id = a.site LEFT JOIN staff_member p ON p.id = a.actor
            WHERE athar_shows(a.kind, a.one)
            ORDER BY last DESC LIMIT :most""";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public LiveCounts ofSites(Collection<SiteId> sites, boolean invented) {
        Tuple row = (Tuple) of(OF_SITES, sites, invented).setParameter("decided", DECIDED).getSingleResult();
        return new LiveCounts(number(row, "sets"), number(row, "complete"), number(row, "incomplete"), number(row, "parts"),
                number(row, "items"), number(row, "cases"), number(row, "identified"), number(row, "returned"),
                number(row, "historic"));
    }

    @Override
    public CountsOverTime overTime(Collection<SiteId> sites, boolean invented) {
        return new CountsOverTime(ofSites(sites, invented),
                dated(of(PERSONS, sites, invented).setParameter("decided", DECIDED)), dated(of(SETS, sites, invented)));
    }

    private Query of(String statement, Collection<SiteId> sites, boolean invented) {
        List<UUID> ids = sites.stream().map(SiteId::value).toList();
        return entities.createNativeQuery(statement, Tuple.class).setParameter("sites", ids).setParameter("invented", invented);
    }

    private static List<CountedOn> dated(Query query) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(row -> new CountedOn(PartialDate.parse(row.get("on_date", String.class)), number(row, "number")))
                .sorted(Comparator.comparing(one -> one.on().earliest())).toList();
    }

    @Override
    public List<SiteActivity> activity(SitesInReach reach, Instant since, Set<String> open, int most) {
        if (!reach.everywhere() && reach.ids().isEmpty() || open.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(ACTIVITY, Tuple.class).setParameter("since", since)
                .setParameter("sites", reach.everywhere() ? null : array(reach.ids())).setParameter("open", array(open))
                .setParameter("most", most).getResultList();
        return rows.stream().map(row -> new SiteActivity(row.get("ref", String.class), name(row, ""), row.get("operation", String.class),
                row.get("by_en") == null ? null : name(row, "by_"), number(row, "times"), row.get("last", Instant.class))).toList();
    }

    /** As the database writes an array of words without commas. */
    static String array(Collection<?> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static LocalizedText name(Tuple row, String whose) {
        return new LocalizedText(row.get(whose + "en", String.class), row.get(whose + "ar", String.class),
                row.get(whose + "ckb", String.class));
    }

    private static int number(Tuple row, String name) {
        return row.get(name, Number.class).intValue();
    }
}
