package org.athar.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.athar.reporting.Benches;
import org.athar.reporting.view.BenchItem;
import org.athar.reporting.view.LaboratoryBench;
import org.athar.reporting.view.Pile;
import org.athar.reporting.view.SampleBench;
import org.athar.security.StaffId;
import org.athar.site.SitesInReach;

/** The benches, by statements over items in custody and lines of evidence. */
@ApplicationScoped
public class JpaBenches implements Benches {

    private static final int FIRST = 10;
    private static final String ITEM = """
            SELECT i.id AS id, i.number AS number, i.kind AS what, last.recorded_at AS since, count(*) OVER () AS piled FROM custody_item i
            JOIN LATERAL (SELECT e.* FROM custody_event e WHERE e.item_id = i.id AND e.type IN (%s) AND NOT EXISTS (SELECT 1
                FROM custody_event x WHERE x.item_id = i.id AND x.corrects_seq = e.seq AND x.voids)
                ORDER BY e.seq DESC LIMIT 1) last ON true WHERE\s""";
    private static final String ANY = "'COLLECT', 'RECEIVE', 'TRANSFER', 'STORE', 'RETURN'";
    /** Both piles of lines in one reading: what is asked of a line is dear, and the same for both. */
    private static final String LINES = """
            SELECT * FROM (SELECT l.id AS id, c.number AS number, l.discipline AS what, l.recorded_at AS since, l.outcome IS NULL AS open,
                    count(*) OVER (PARTITION BY l.outcome IS NULL) AS piled,
                    row_number() OVER (PARTITION BY l.outcome IS NULL ORDER BY l.recorded_at, c.number, l.id) AS place
                FROM evidence_line l JOIN candidate d ON d.id = l.candidate_id JOIN identification_case c ON c.id = d.case_id
                WHERE c.stage IN ('CANDIDATE', 'RECONCILIATION', 'PROPOSED') AND d.outcome <> 'EXCLUDED'
                  AND (:everywhere OR c.site_id IN (:sites))
                  AND (l.outcome IS NULL OR NOT EXISTS (SELECT 1 FROM line_signature s WHERE s.line_id = l.id))
                  AND NOT EXISTS (SELECT 1 FROM evidence_line n WHERE n.replaces_id = l.id)
                  AND NOT EXISTS (SELECT 1 FROM line_departure x WHERE x.line_id = l.id)) lines
            WHERE place <= :first ORDER BY place""";
    private static final String REVIEWS = """
            SELECT c.id AS id, c.number AS number, CAST(NULL AS text) AS what, p.recorded_at AS since, count(*) OVER () AS piled
            FROM identification_case c
            JOIN LATERAL (SELECT o.* FROM proposal o WHERE o.case_id = c.id ORDER BY o.recorded_at DESC LIMIT 1) p ON true
            WHERE c.stage = 'PROPOSED' AND (:everywhere OR c.site_id IN (:sites)) AND p.proposed_by <> :person
              AND NOT EXISTS (SELECT 1 FROM proposal_review r WHERE r.proposal_id = p.id AND r.endorsed)
              AND NOT EXISTS (SELECT 1 FROM candidate d JOIN evidence_line l ON l.candidate_id = d.id
                  JOIN line_signature s ON s.line_id = l.id WHERE d.case_id = c.id AND s.person_id = :person)
            ORDER BY since, number""";

    private static final String SAMPLES = """
            SELECT s.id AS id, s.number AS number, CAST(NULL AS text) AS what, s.recorded_at AS since, count(*) OVER () AS piled
            FROM dna_sample s WHERE s.status = 'REQUESTED' AND (:everywhere OR s.laboratory_id IN (:laboratories))
            ORDER BY since, number""";
    private static final String READINGS = """
            SELECT p.id AS id, s.number AS number, CAST(NULL AS text) AS what, p.recorded_at AS since, count(*) OVER () AS piled
            FROM dna_profile p JOIN dna_sample s ON s.id = p.sample_id WHERE p.status = 'READ_ONCE' AND p.first_reader_id <> :person
              AND (:everywhere OR s.laboratory_id IN (:laboratories)) ORDER BY since, number""";
    private static final String ALIKE = """
            SELECT p.id AS id, s.number AS number, CAST(NULL AS text) AS what, r.found_at AS since, count(*) OVER () AS piled
            FROM profile_resemblance r JOIN dna_profile p ON p.id = r.profile_id JOIN dna_sample s ON s.id = p.sample_id
            WHERE r.outcome = 'OPEN' AND (:everywhere OR s.laboratory_id IN (:laboratories)) ORDER BY since, number""";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Pile unstored(StaffId person) {
        return items(String.format(ITEM, ANY) + "i.status = 'HELD' AND i.holder_staff_id = :person AND last.type <> 'STORE'", person);
    }

    @Override
    public Pile late(StaffId person, Instant before) {
        return rows(entities.createNativeQuery(String.format(ITEM, "'TRANSFER', 'RETURN'") + """
                i.status = 'IN_TRANSIT' AND (i.holder_staff_id = :person OR i.pending_staff_id = :person)
                AND coalesce(last.occurred_at, last.recorded_at) < :before""" + " ORDER BY since, number", Tuple.class)
                .setParameter("person", person.value()).setParameter("before", before));
    }

    @Override
    public Pile toReceive(StaffId person) {
        return items(String.format(ITEM, ANY) + "i.pending_staff_id = :person", person);
    }

    @Override
    public Pile toCheck(StaffId person) {
        return items(String.format(ITEM, ANY) + """
                i.status = 'HELD' AND i.holder_staff_id = :person AND EXISTS (SELECT 1 FROM custody_event f
                    JOIN LATERAL (SELECT CASE WHEN p.type = 'OPEN' THEN p.seal_after ELSE coalesce(p.seal_after, p.seal_before) END AS seal
                        FROM custody_event p WHERE p.item_id = f.item_id AND p.seq < f.seq
                          AND (p.type = 'OPEN' OR coalesce(p.seal_after, p.seal_before) IS NOT NULL)
                        ORDER BY p.seq DESC LIMIT 1) was ON true
                    WHERE f.item_id = i.id AND f.seal_before <> was.seal AND NOT EXISTS (SELECT 1 FROM custody_gap_acceptance a
                        WHERE a.item_id = f.item_id AND a.seq = f.seq AND a.gap = 'SEAL_DIFFERS'))""", person);
    }

    @Override
    public Pile toReturn(SitesInReach reach) {
        return rows(within("""
                SELECT c.id AS id, c.number AS number, CAST(NULL AS text) AS what,
                       (SELECT max(e.recorded_at) FROM stage_event e WHERE e.case_id = c.id) AS since, count(*) OVER () AS piled
                FROM identification_case c WHERE c.stage = 'CERTIFIED_AND_NOTIFIED' AND (:everywhere OR c.site_id IN (:sites))
                ORDER BY since, number""", reach));
    }

    @Override
    public LaboratoryBench laboratory(SitesInReach reach, StaffId person) {
        List<Tuple> lines = tuples(within(LINES, reach).setParameter("first", FIRST));
        return new LaboratoryBench(pile(lines.stream().filter(line -> line.get("open", Boolean.class)).toList()),
                pile(lines.stream().filter(line -> !line.get("open", Boolean.class)).toList()),
                rows(within(REVIEWS, reach).setParameter("person", person.value())));
    }

    @Override
    public SampleBench samples(boolean everywhere, Set<UUID> laboratories, StaffId person) {
        return new SampleBench(rows(tested(SAMPLES, everywhere, laboratories)),
                rows(tested(READINGS, everywhere, laboratories).setParameter("person", person.value())),
                rows(tested(ALIKE, everywhere, laboratories)));
    }

    private Query tested(String statement, boolean everywhere, Set<UUID> laboratories) {
        return entities.createNativeQuery(statement, Tuple.class).setParameter("everywhere", everywhere)
                .setParameter("laboratories", laboratories);
    }

    private Pile items(String statement, StaffId person) {
        return rows(entities.createNativeQuery(statement + " ORDER BY since, number", Tuple.class).setParameter("person", person.value()));
    }

    private Query within(String statement, SitesInReach reach) {
        return entities.createNativeQuery(statement, Tuple.class).setParameter("everywhere", reach.everywhere())
                .setParameter("sites", reach.ids());
    }

    private static Pile rows(Query query) {
        return pile(tuples(query.setMaxResults(FIRST)));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }

    private static Pile pile(List<Tuple> rows) {
        return rows.isEmpty() ? Pile.NONE : new Pile(rows.stream().map(row -> new BenchItem(row.get("id", UUID.class),
                row.get("number", String.class), row.get("what", String.class), row.get("since", Instant.class))).toList(),
                rows.get(0).get("piled", Number.class).intValue());
    }
}
