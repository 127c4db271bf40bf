package org.athar.identification.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.identification.model.CaseQuery;
import org.athar.identification.model.IdentificationCase;
import org.athar.security.access.WordIndex;

/** The conditions of a query for cases; those that are not asked for are not written, or the database could not plan by the rest. */
final class MatchingCases {

    private static final String MINE = "exists (select 1 from Candidate candidate where candidate.caseId = c.id"
            + " and candidate.ownerId = :mine and candidate.outcome = :open)";

    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    MatchingCases(CaseQuery query) {
        if (!query.stages().isEmpty()) {
            and("c.stage in :stages", "stages", query.stages());
        }
        and("c.siteId = :site", "site", query.site());
        and("c.mainRemainsId = :remains", "remains", query.remains());
        and("c.sittingId = (select sitting.id from BoardSitting sitting where sitting.ref = :sitting)", "sitting", query.sitting());
        and("c.siteId in :anyOf", "anyOf", query.anyOf());
        if (query.sites() != null) {
            and("(c.siteId in :sites or c.sittingId in :sittings)", "sites", query.sites());
            parameters.put("sittings", query.sittings());
        }
        if (query.mineOf() != null) {
            and(MINE, "mine", query.mineOf());
            parameters.put("open", CandidateOutcome.OPEN);
        }
        if (query.text() != null && !query.text().isEmpty()) {
            and(WordIndex.caseCondition("c"), "text", query.text());
            parameters.put("named", query.named());
        }
    }

    /** The query for them: what is asked of {@code c}, from whom, and what follows the conditions. */
    <T> TypedQuery<T> of(EntityManager entities, String asked, String after, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(asked + " " + IdentificationCase.class.getSimpleName() + " c where " + where + after,
                type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private void and(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
