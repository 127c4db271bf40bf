package org.athar.task.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.Subject;
import org.athar.security.Actor;
import org.athar.security.ScopeKind;
import org.athar.task.TaskId;
import org.athar.task.model.Task;
import org.athar.task.model.Tasks;

/** Tasks in the database. */
@ApplicationScoped
public class JpaTasks implements Tasks {

    private static final String WITHIN_REACH = """
            select task from Task task
            where task.role in :roles and (task.personId is null or task.personId = :person)
              and (:everywhere = true or task.scopeKind is null or task.scopeId in :scopes)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Task> openFor(Actor actor, int most) {
        return query(WITHIN_REACH + " and task.doneAt is null order by task.dueOn, task.id", actor).setMaxResults(most).getResultList();
    }

    @Override
    public Optional<Task> find(Actor actor, TaskId id) {
        return query(WITHIN_REACH + " and task.id = :id", actor).setParameter("id", id.value()).getResultStream().findFirst();
    }

    @Override
    public List<Task> openAbout(Subject subject, String textKey) {
        return entities.createQuery("""
                select task from Task task
                where task.doneAt is null and task.subjectType = :type and task.subjectId = :id and task.textKey = :key""", Task.class)
                .setParameter("type", subject.type()).setParameter("id", subject.id()).setParameter("key", textKey).getResultList();
    }

    @Override
    public void add(Task task) {
        entities.persist(task);
    }

    private TypedQuery<Task> query(String text, Actor actor) {
        boolean everywhere = actor.grants().stream().anyMatch(grant -> grant.scopeKind() == ScopeKind.PROGRAMME);
        List<UUID> scopes = actor.grants().stream().map(Actor.GrantInForce::scopeId).filter(java.util.Objects::nonNull).toList();
        return entities.createQuery(text, Task.class).setParameter("roles", actor.roles())
                .setParameter("person", actor.staffId().value()).setParameter("everywhere", everywhere).setParameter("scopes", scopes);
    }
}
