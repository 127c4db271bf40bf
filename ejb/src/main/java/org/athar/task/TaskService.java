package org.athar.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.athar.audit.HistoryService;
import org.athar.audit.view.HistoryLine;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Refusal;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.task.event.TaskCompleted;
import org.athar.task.event.TaskHandedOn;
import org.athar.task.model.Task;
import org.athar.task.model.Tasks;

/** Opens tasks for services above, and shows people what is due from them. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskService {

    private static final String TASK = "task";
    private static final int PAGE = 25;
    private static final int LONGEST = 2_000;

    @Inject
    private Tasks tasks;
    @Inject
    private StaffService staff;
    @Inject
    private HistoryService histories;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Opens a task in the transaction of the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public TaskId open(NewTask task) {
        Task opened = new Task(Ids.next(clock), task, current.recordedAt());
        tasks.add(opened);
        return opened.id();
    }

    /** Whether a task of this kind about a record is open. */
    @Operation(OperationName.SERVE_SERVICE)
    public boolean isOpen(Subject subject, String textKey) {
        return !tasks.openAbout(subject, textKey).isEmpty();
    }

    /** Closes the open tasks about a record that the operation under way has made unnecessary. */
    @Operation(OperationName.SERVE_SERVICE)
    public void close(Subject subject, String textKey) {
        if (current.person() != null) {
            tasks.openAbout(subject, textKey).forEach(task -> task.complete(current.person(), current.recordedAt(), null));
        }
    }

    /** Opens again what an operation at that moment closed about a record; whose day has passed meanwhile has until the day given. */
    @Operation(OperationName.SERVE_SERVICE)
    public void openAgain(Subject subject, String textKey, Instant closedAt, LocalDate dueOn) {
        LocalDate today = LocalDate.now(clock);
        tasks.closedAbout(subject, textKey, closedAt).forEach(task -> {
            task.openAgain(task.dueOn().isBefore(today) ? dueOn : task.dueOn());
            tasks.openedAgain(task);
        });
    }

    /** Open tasks, the overdue first; everybody's are shown to coordinators only. */
    @Operation(OperationName.READ_TASKS)
    public Page<TaskView> list(TaskFilter filter) {
        return list(filter, PAGE);
    }

    /** The same, so many at a time. */
    @Operation(OperationName.READ_TASKS)
    public Page<TaskView> list(TaskFilter filter, int most) {
        TaskFilter allowed = filter.whose() == TaskFilter.Whose.EVERYBODY && !assigns()
                ? new TaskFilter(TaskFilter.Whose.WITHIN_REACH, filter.role(), filter.overdue(), filter.after()) : filter;
        Page<Task> page = tasks.list(current.actor(), allowed, LocalDate.now(clock), most);
        return page.with(views(page.rows()));
    }

    /** One task within reach, open or done. */
    @Operation(OperationName.READ_TASKS)
    public TaskView view(TaskId id) {
        return views(List.of(reachable(id))).get(0);
    }

    /** Every step of a task within reach: opened, taken over, handed on, done. Oldest first. */
    @Operation(OperationName.READ_TASKS)
    public List<HistoryLine> history(TaskId id) {
        return histories.of(List.of(new Subject(TASK, reachable(id).id().value())));
    }

    /** Those of the task's role to whom it may be handed, by name. */
    @Operation(OperationName.READ_TASKS)
    public Map<StaffId, LocalizedText> heirs(TaskId id) {
        Task task = reachable(id);
        Map<StaffId, LocalizedText> heirs = new LinkedHashMap<>();
        staff.holding(task.role()).stream().filter(item -> !task.isOf(item.id()) && mayDo(item.id(), task))
                .forEach(item -> heirs.put(item.id(), item.name()));
        return heirs;
    }

    /** Takes over a task that is open to a role of who asks. */
    @Operation(OperationName.HAND_ON_TASK)
    public Outcome<TaskId> take(TaskId id) {
        Task task = tasks.find(current.actor(), id).orElseThrow(() -> NotFound.absent(TASK));
        if (task.isDone() || !task.isOpenToRole()) {
            return Outcome.refused(task.isDone() ? TaskRefusal.ALREADY_DONE : TaskRefusal.OWNED_ALREADY);
        }
        task.handTo(current.person());
        trail.fire(new TaskHandedOn(id, null));
        return Outcome.done(id);
    }

    /** Hands a task on to another person of its role, with a reason; a coordinator assigns anybody's. */
    @Operation(OperationName.HAND_ON_TASK)
    public Outcome<TaskId> handOn(TaskId id, StaffId to, String reason) {
        List<Refusal> refusals = worded("reason", reason);
        if (to == null) {
            refusals.add(Refusal.at("to", TaskRefusal.MISSING));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Task task = reachable(id);
        if (task.isDone()) {
            return Outcome.refused(TaskRefusal.ALREADY_DONE);
        }
        if (task.isOf(to)) {
            return Outcome.refused(List.of(Refusal.at("to", TaskRefusal.OWNED_ALREADY)));
        }
        if (!mayDo(to, task)) {
            return Outcome.refused(List.of(Refusal.at("to", TaskRefusal.NOT_OF_THE_ROLE)));
        }
        task.handTo(to);
        trail.fire(new TaskHandedOn(id, reason.strip()));
        return Outcome.done(id);
    }

    /** Marks a task done, with a note. One that closes with the step that it asks for is not closed without it. */
    @Operation(OperationName.COMPLETE_TASK)
    public Outcome<TaskId> complete(TaskId id, String note) {
        List<Refusal> refusals = worded("note", note);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Task task = tasks.find(current.actor(), id).orElseThrow(() -> NotFound.absent(TASK));
        if (task.isDone() || !task.closesByHand()) {
            return Outcome.refused(task.isDone() ? TaskRefusal.ALREADY_DONE : TaskRefusal.CLOSES_BY_ITSELF);
        }
        task.complete(current.person(), current.recordedAt(), note.strip());
        trail.fire(new TaskCompleted(id, note.strip()));
        return Outcome.done(id);
    }

    private List<Refusal> worded(String field, String text) {
        List<Refusal> refusals = new ArrayList<>();
        if (Texts.strip(text) == null) {
            refusals.add(Refusal.at(field, TaskRefusal.MISSING));
        } else if (!Texts.isReadable(text, LONGEST)) {
            refusals.add(Refusal.at(field, TaskRefusal.UNREADABLE, LONGEST));
        }
        return refusals;
    }

    /** Whether a person holds the task's role where the task lies. */
    private boolean mayDo(StaffId person, Task task) {
        LocalDate today = LocalDate.now(clock);
        return staff.find(person).stream().flatMap(member -> member.grants().stream())
                .filter(grant -> "IN_FORCE".equals(grant.status()) && grant.role() == task.role())
                .filter(grant -> !grant.validFrom().isAfter(today) && (grant.validUntil() == null || !grant.validUntil().isBefore(today)))
                .anyMatch(grant -> grant.scopeKind() == ScopeKind.PROGRAMME || task.scopeId() == null
                        || task.scopeId().equals(grant.scopeId()));
    }

    private boolean assigns() {
        return current.actor().is(Role.COORDINATOR);
    }

    private Task reachable(TaskId id) {
        return (assigns() ? tasks.find(id) : tasks.find(current.actor(), id)).orElseThrow(() -> NotFound.absent(TASK));
    }

    private List<TaskView> views(List<Task> found) {
        LocalDate today = LocalDate.now(clock);
        Map<StaffId, LocalizedText> names = staff.names(found.stream().flatMap(task -> task.owner().stream()).distinct().toList());
        return found.stream().map(task -> task.view(current.person(), task.owner().map(names::get).orElse(null), today)).toList();
    }
}
