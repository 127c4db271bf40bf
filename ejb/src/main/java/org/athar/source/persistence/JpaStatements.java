package org.athar.source.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.kernel.Sensitivity;
import org.athar.source.SourceId;
import org.athar.source.StatementId;
import org.athar.source.model.LedgerSearch;
import org.athar.source.model.Statement;
import org.athar.source.model.Statements;
import org.athar.source.subject.LedgerSubject;

/** Statements in the database. */
@ApplicationScoped
public class JpaStatements implements Statements {

    private static final String OF_CLASSES = """
            select statement from Statement statement, Source source
            where source.id = statement.sourceId and source.sensitivity in :classes
            """;

    private static final String WORDS = "$.ref || ' ' || coalesce($.text_en, '') || ' ' || coalesce($.text_ar, '') || ' ' || "
            + "coalesce($.text_ckb, '')";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Statement> byId(StatementId id) {
        return Optional.ofNullable(entities.find(Statement.class, id.value()));
    }

    @Override
    public Optional<Statement> byRef(String ref) {
        return entities.createQuery("select statement from Statement statement where statement.ref = :ref", Statement.class)
                .setParameter("ref", ref).getResultStream().findFirst();
    }

    @Override
    public List<Statement> byIds(Collection<StatementId> ids, Set<Sensitivity> classes) {
        return entities.createQuery(OF_CLASSES + "and statement.id in :ids order by statement.id", Statement.class)
                .setParameter("classes", classes).setParameter("ids", values(ids)).getResultList();
    }

    @Override
    public List<Statement> about(LedgerSubject subject, Set<Sensitivity> classes) {
        return entities.createQuery(OF_CLASSES + "and statement." + LedgerQueries.column(subject.kind()) + " = :id order by statement.id",
                Statement.class).setParameter("classes", classes).setParameter("id", subject.id()).getResultList();
    }

    @Override
    public List<Statement> bySource(SourceId source) {
        return entities.createQuery("""
                select statement from Statement statement
                where statement.sourceId = :source or statement.behindId = :source order by statement.id""", Statement.class)
                .setParameter("source", source.value()).getResultList();
    }

    @Override
    public List<Statement> bearingOn(Collection<StatementId> ids, Set<Sensitivity> classes) {
        return entities.createQuery(OF_CLASSES + "and statement.bearsOnId in :ids order by statement.id", Statement.class)
                .setParameter("classes", classes).setParameter("ids", values(ids)).getResultList();
    }

    @Override
    public List<Statement> superseding(Collection<StatementId> ids) {
        return entities.createQuery("select statement from Statement statement where statement.supersedesId in :ids", Statement.class)
                .setParameter("ids", values(ids)).getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Statement> find(LedgerSearch search, String afterRef, int most) {
        return (List<Statement>) finding().page(search, afterRef, most);
    }

    @Override
    public int count(LedgerSearch search, int limit) {
        return finding().count(search, limit);
    }

    private LedgerFinding finding() {
        return new LedgerFinding(entities, Statement.class, "statement", WORDS);
    }

    @Override
    public String nextRef() {
        return LedgerQueries.nextRef(entities, "statement_ref", "STM");
    }

    @Override
    public void add(Statement statement) {
        entities.persist(statement);
    }

    private static List<UUID> values(Collection<StatementId> ids) {
        return ids.stream().map(StatementId::value).toList();
    }
}
