package org.athar.task.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Subject;
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
    private boolean byHand;

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
        this.byHand = task.byHand();
    }

    /** Done, by whom and with what note. */
    public void complete(StaffId by, Instant at, String withNote) {
        this.doneBy = by.value();
        this.doneAt = at;
        this.note = withNote;
    }

    /** What closed it was undone: it is due again, from whom it was. */
    public void openAgain(LocalDate until) {
        this.doneBy = null;
        this.doneAt = null;
        this.dueOn = until;
    }

    /** About which record. */
    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    public String textKey() {
        return textKey;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public TaskId id() {
        return new TaskId(id);
    }

    /** From now on it is this person's. */
    public void handTo(StaffId person) {
        this.personId = person.value();
    }

    /** Whether this person owns it. */
    public boolean isOf(StaffId person) {
        return personId != null && personId.equals(person.value());
    }

    /** Whether nobody owns it, so that anyone of its role may take it. */
    public boolean isOpenToRole() {
        return personId == null;
    }

    /** Whether who did it says so; otherwise it closes by itself with the step that it asks for. */
    public boolean closesByHand() {
        return byHand;
    }

    /** The one who owns it; empty while anyone of the role may take it. */
    public Optional<StaffId> owner() {
        return Optional.ofNullable(personId).map(StaffId::new);
    }

    public Role role() {
        return role;
    }

    public ScopeKind scopeKind() {
        return scopeKind;
    }

    public UUID scopeId() {
        return scopeId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** As a desk shows it to a person on a day. */
    public TaskView view(StaffId viewer, LocalizedText owner, LocalDate today) {
        return new TaskView(id(), textKey, List.of(arguments), page, role, owner, isOf(viewer), dueOn, dueOn.isBefore(today), openedAt,
                byHand, isDone());
    }
}
