package org.athar.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Stage;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.reporting.Oversight;
import org.athar.reporting.view.DecisionItem;
import org.athar.reporting.view.DrawnSample.DrawnCase;
import org.athar.reporting.view.SampleKind;
import org.athar.security.StaffId;
import org.athar.site.SitesInReach;

/** Decisions and samples, by statements over the steps of cases. */
@ApplicationScoped
public class JpaOversight implements Oversight {

    private static final List<String> DECISIONS = Stream.of(Action.DECIDE_IDENTIFIED, Action.DECIDE_INCONCLUSIVE, Action.DECIDE_EXCLUDED,
            Action.CONFIRM_EXCLUSION, Action.CONFIRM_REOPENING, Action.CONFIRM_REASSOCIATION, Action.CONFIRM_WITHDRAWAL,
            Action.CLOSE_WITHOUT_NAME, Action.CONFIRM_HISTORIC).map(Action::name).toList();
    private static final String DECIDED = """
            FROM stage_event e
            WHERE e.action IN (:decisions)
              AND (:everywhere OR EXISTS (SELECT FROM identification_case c WHERE c.id = e.case_id AND c.site_id IN (:sites)))""";
    private static final String DECISION = """
            SELECT c.id AS id, c.number AS number, e.sequence AS sequence, e.action AS action, e.occurred_on AS occurred,
                   e.recorded_at AS recorded, s.name_en AS en, s.name_ar AS ar, s.name_ckb AS ckb
            FROM %s JOIN identification_case c ON c.id = e.case_id JOIN staff_member s ON s.id = e.person_id""";
    private static final String LATEST = DECISION.formatted("""
            athar_latest_steps(cast(:decisions AS text[]), :since, cast(:sites AS uuid[]), :most) few JOIN stage_event e ON e.id = few""")
            + " ORDER BY e.recorded_at DESC, e.id DESC";
    private static final String BY_SEED = " ORDER BY sha256(convert_to(:seed || '|' || %s, 'UTF8')) LIMIT :most";
    private static final String DRAWN = DECISION.formatted("(SELECT e.* " + DECIDED + ") e")
            + String.format(BY_SEED, "c.number || '|' || e.sequence");
    private static final String CASES = " FROM identification_case c WHERE (:everywhere OR c.site_id IN (:sites))";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Instant> lastSeen(StaffId person, Instant before) {
        return Optional.ofNullable((Instant) entities.createNativeQuery("""
                SELECT max(e.recorded_at) FROM audit_entry e WHERE e.actor_id = :person AND e.recorded_at < :before""", Instant.class)
                .setParameter("person", person.value()).setParameter("before", before).getSingleResult());
    }

    @Override
    public List<DecisionItem> decisions(SitesInReach reach, Instant since, int most) {
        return decisions(entities.createNativeQuery(LATEST, Tuple.class)
                .setParameter("decisions", JpaCounts.array(DECISIONS))
                .setParameter("sites", reach.everywhere() ? null : JpaCounts.array(reach.ids()))
                .setParameter("since", since == null ? Instant.EPOCH : since).setParameter("most", most));
    }

    @Override
    public int population(SampleKind kind, SitesInReach reach) {
        boolean cases = kind == SampleKind.CASES;
        Query counted = within("SELECT count(*) AS number " + (cases ? CASES : DECIDED), reach);
        Tuple row = (Tuple) (cases ? counted : counted.setParameter("decisions", DECISIONS)).getSingleResult();
        return row.get("number", Number.class).intValue();
    }

    @Override
    public List<DrawnCase> drawCases(SitesInReach reach, String seed, int size) {
        return rows(within("""
                SELECT c.id AS id, c.number AS number, c.stage AS stage,
                       (SELECT max(e.recorded_at) FROM stage_event e WHERE e.case_id = c.id) AS last
                """ + CASES + String.format(BY_SEED, "c.number"), reach).setParameter("seed", seed).setParameter("most", size)).stream()
                .map(row -> new DrawnCase(row.get("id", UUID.class), row.get("number", String.class),
                        Stage.valueOf(row.get("stage", String.class)), row.get("last", Instant.class))).toList();
    }

    @Override
    public List<DecisionItem> drawDecisions(SitesInReach reach, String seed, int size) {
        return decisions(within(DRAWN, reach).setParameter("decisions", DECISIONS).setParameter("seed", seed).setParameter("most", size));
    }

    private Query within(String statement, SitesInReach reach) {
        return entities.createNativeQuery(statement, Tuple.class).setParameter("everywhere", reach.everywhere())
                .setParameter("sites", reach.ids());
    }

    private static List<DecisionItem> decisions(Query query) {
        return rows(query).stream().map(row -> new DecisionItem(row.get("id", UUID.class), row.get("number", String.class),
                row.get("sequence", Number.class).intValue(), Action.valueOf(row.get("action", String.class)),
                PartialDate.parse(row.get("occurred", String.class)), row.get("recorded", Instant.class),
                new LocalizedText(row.get("en", String.class), row.get("ar", String.class), row.get("ckb", String.class)))).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
