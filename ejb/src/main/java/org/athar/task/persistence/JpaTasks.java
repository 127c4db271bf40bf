package org.athar.task.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Page;
import org.athar.kernel.Subject;
import org.athar.security.Actor;
import org.athar.security.ScopeKind;
import org.athar.task.TaskFilter;
import org.athar.task.TaskId;
import org.athar.task.model.Task;
import org.athar.task.model.Tasks;

/** Tasks in the database. */
@ApplicationScoped
public class JpaTasks implements Tasks {

    private static final String REACH = """
            from Task task
            where task.role in :roles and (task.personId is null or task.personId = :person)
              and (:everywhere = true or task.scopeKind is null or task.scopeId in :scopes)
            """;
    private static final String WITHIN_REACH = "select task " + REACH;
    private static final String NARROWER = " and (:anyRole = true or task.role = :role) and task.dueOn < :before";
    private static final String ORDER = " order by task.dueOn, task.id";
    private static final String AFTER = " and task.dueOn >= :day and (task.dueOn > :day or task.id > :last)";
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private TasksAbout about;

    @Override
    public Optional<Task> find(Actor actor, TaskId id) {
        return query(WITHIN_REACH + " and task.id = :id", actor).setParameter("id", id.value()).getResultStream().findFirst();
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return Optional.ofNullable(entities.find(Task.class, id.value()));
    }

    @Override
    public Page<Task> list(Actor actor, TaskFilter filter, LocalDate today, int most) {
        Optional<Page.DayKey> after = Page.DayKey.parse(filter.after()).filter(key -> key.id().isPresent());
        TypedQuery<Task> wanted = narrowed("select task " + wanted(filter) + after.map(key -> AFTER).orElse("") + ORDER, Task.class, actor,
                filter, today);
        after.ifPresent(key -> wanted.setParameter("day", key.day()).setParameter("last", key.id().orElseThrow()));
        List<Task> rows = wanted.setMaxResults(most + 1).getResultList();
        return Page.of(rows, filter.after(), most, last -> new Page.DayKey(last.dueOn(), last.id().value().toString()).toString(),
                limit -> narrowed("select task.id " + wanted(filter), UUID.class, actor, filter, today).setMaxResults(limit)
                        .getResultList().size());
    }

    private static String wanted(TaskFilter filter) {
        return switch (filter.whose()) {
            case EVERYBODY -> "from Task task where task.doneAt is null" + NARROWER;
            case MINE -> REACH + " and task.doneAt is null and task.personId is not null" + NARROWER;
            case OPEN_TO_ROLE -> REACH + " and task.doneAt is null and task.personId is null" + NARROWER;
            case WITHIN_REACH -> REACH + " and task.doneAt is null" + NARROWER;
        };
    }

    private <T> TypedQuery<T> narrowed(String text, Class<T> type, Actor actor, TaskFilter filter, LocalDate today) {
        TypedQuery<T> query = filter.whose() == TaskFilter.Whose.EVERYBODY ? entities.createQuery(text, type) : reaching(text, type, actor);
        return query.setParameter("anyRole", filter.role() == null)
                .setParameter("role", filter.role() == null ? Role.SYSTEM : filter.role())
                .setParameter("before", filter.overdue() ? today : FAR);
    }

    @Override
    public List<Task> openAbout(Subject subject, String textKey) {
        return about.about(subject, () -> entities.createQuery("select task from Task task where task.subjectType = :type"
                + " and task.subjectId = :id and task.doneAt is null", Task.class).setParameter("type", subject.type())
                .setParameter("id", subject.id()).getResultList()).stream()
                .filter(task -> !task.isDone() && task.textKey().equals(textKey)).toList();
    }

    @Override
    public List<Task> closedAbout(Subject subject, String textKey, Instant at) {
        return entities.createQuery("select task from Task task where task.subjectType = :type and task.subjectId = :id"
                + " and task.textKey = :key and task.doneAt = :at and task.note is null", Task.class)
                .setParameter("type", subject.type()).setParameter("id", subject.id()).setParameter("key", textKey)
                .setParameter("at", at).getResultList();
    }

    @Override
    public void openedAgain(Task task) {
        about.opened(task);
    }

    @Override
    public void add(Task task) {
        entities.persist(task);
        about.opened(task);
    }

    private TypedQuery<Task> query(String text, Actor actor) {
        return reaching(text, Task.class, actor);
    }

    private <T> TypedQuery<T> reaching(String text, Class<T> type, Actor actor) {
        boolean everywhere = actor.grants().stream().anyMatch(grant -> grant.scopeKind() == ScopeKind.PROGRAMME);
        List<UUID> scopes = actor.grants().stream().map(Actor.GrantInForce::scopeId).filter(java.util.Objects::nonNull).toList();
        return entities.createQuery(text, type).setParameter("roles", actor.roles())
                .setParameter("person", actor.staffId().value()).setParameter("everywhere", everywhere).setParameter("scopes", scopes);
    }
}
