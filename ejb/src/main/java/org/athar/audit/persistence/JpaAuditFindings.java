package org.athar.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.audit.model.AuditFinding;
import org.athar.audit.model.AuditFindings;
import org.athar.kernel.Page;

/** Findings in the database. */
@ApplicationScoped
public class JpaAuditFindings implements AuditFindings {

    private static final String CLOSED = "case when finding.closedAt is null then 0 else 1 end";
    private static final String AFTER = " and (" + CLOSED + " > :closed or " + CLOSED + " = :closed and (finding.dueOn > :due"
            + " or finding.dueOn = :due and finding.ref > :ref))";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String nextRef() {
        Number next = (Number) entities.createNativeQuery("SELECT nextval('audit_finding_number')", Long.class).getSingleResult();
        return "AF-%04d".formatted(next.longValue());
    }

    @Override
    public Optional<AuditFinding> byRef(String ref) {
        return entities.createQuery("select finding from AuditFinding finding where finding.ref = :ref", AuditFinding.class)
                .setParameter("ref", ref).getResultStream().findFirst();
    }

    @Override
    public List<AuditFinding> page(boolean openAlone, String after, int most) {
        Optional<Page.DueKey> last = Page.DueKey.parse(after);
        TypedQuery<AuditFinding> wanted = entities.createQuery("select finding from AuditFinding finding where " + wanted(openAlone)
                + (last.isPresent() ? AFTER : "") + " order by " + CLOSED + ", finding.dueOn, finding.ref", AuditFinding.class);
        last.ifPresent(place -> wanted.setParameter("closed", place.settled() ? 1 : 0).setParameter("due", place.dueOn())
                .setParameter("ref", place.ref()));
        return wanted.setMaxResults(most).getResultList();
    }

    @Override
    public int count(boolean openAlone, int limit) {
        return entities.createQuery("select finding.id from AuditFinding finding where " + wanted(openAlone), UUID.class)
                .setMaxResults(limit).getResultList().size();
    }

    private static String wanted(boolean openAlone) {
        return openAlone ? "finding.closedAt is null" : "1 = 1";
    }

    @Override
    public void add(AuditFinding finding) {
        entities.persist(finding);
    }
}
