package org.athar.task.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.task.NewTask;
import org.athar.task.TaskId;
import org.athar.task.TaskView;

/** Something due. It is opened by what makes it necessary, owned by a role or a person, and done once. */
@Entity
public class Task {

    @Id
    private UUID id;
    @Version
    private long version;
    private String textKey;
    private String[] arguments;
    private String page;
    private String subjectType;
    private UUID subjectId;
    @Enumerated(EnumType.STRING)
    private Role role;
    private UUID personId;
    @Enumerated(EnumType.STRING)
    private ScopeKind scopeKind;
    private UUID scopeId;
    private LocalDate dueOn;
    private Instant openedAt;
    private Instant doneAt;
    private UUID doneBy;
    private String note;

    /** For the persistence provider. */
    protected Task() {
    }

    /** Opens a task. */
    public Task(UUID id, NewTask task, Instant openedAt) {
        this.id = id;
        this.textKey = task.textKey();
        this.arguments = task.arguments().toArray(String[]::new);
        this.page = task.page();
        this.subjectType = task.subject().type();
        this.subjectId = task.subject().id();
        this.role = task.role();
        this.personId = task.person() == null ? null : task.person().value();
        this.scopeKind = task.scopeKind();
        this.scopeId = task.scopeId();
        this.dueOn = task.dueOn();
        this.openedAt = openedAt;
    }

    /** Done, by whom and with what note. */
    public void complete(StaffId by, Instant at, String withNote) {
        this.doneBy = by.value();
        this.doneAt = at;
        this.note = withNote;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public TaskId id() {
        return new TaskId(id);
    }

    /** As a desk shows it to a person on a day. */
    public TaskView view(StaffId viewer, LocalDate today) {
        boolean mine = personId != null && personId.equals(viewer.value());
        return new TaskView(id(), textKey, java.util.List.of(arguments), page, role, mine, dueOn, dueOn.isBefore(today));
    }
}
