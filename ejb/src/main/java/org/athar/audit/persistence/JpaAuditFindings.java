package org.athar.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.athar.audit.model.AuditFinding;
import org.athar.audit.model.AuditFindings;

/** Findings in the database. */
@ApplicationScoped
public class JpaAuditFindings implements AuditFindings {

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
    public List<AuditFinding> all(int most) {
        return entities.createQuery("""
                select finding from AuditFinding finding
                order by case when finding.closedAt is null then 0 else 1 end, finding.dueOn, finding.ref""", AuditFinding.class)
                .setMaxResults(most).getResultList();
    }

    @Override
    public void add(AuditFinding finding) {
        entities.persist(finding);
    }
}
