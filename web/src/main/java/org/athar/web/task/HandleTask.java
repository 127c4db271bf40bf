package org.athar.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.athar.audit.view.HistoryLine;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.security.StaffId;
import org.athar.security.fault.NotFound;
import org.athar.task.TaskId;
import org.athar.task.TaskService;
import org.athar.task.TaskView;
import org.athar.web.security.Self;
import org.athar.web.support.Notices;

/** One task: taken over, handed on with a reason, or completed with a note. */
@Named
@ViewScoped
public class HandleTask implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService service;
    @Inject
    private Self self;
    @Inject
    private Notices notices;

    private UUID id;
    private TaskView task;
    private List<Heir> heirs;
    private List<HistoryLine> history;
    private String to;
    private String reason;
    private String note;

    /** Loads the task once per opening. */
    public void load() {
        if (id == null) {
            throw NotFound.absent("task");
        }
        task = service.view(new TaskId(id));
        heirs = service.heirs(new TaskId(id)).entrySet().stream().map(entry -> new Heir(entry.getKey().value().toString(),
                entry.getValue())).toList();
        history = service.history(new TaskId(id));
    }

    /** Takes it over. */
    public String take() {
        return after(service.take(task.id()), "task.taken");
    }

    /** Hands it on. */
    public String handOn() {
        StaffId person = to == null || to.isBlank() ? null : new StaffId(UUID.fromString(to));
        return after(service.handOn(task.id(), person, reason), "task.handedOn");
    }

    /** Completes it. */
    public String complete() {
        return after(service.complete(task.id(), note), "task.completed");
    }

    private String after(Outcome<TaskId> outcome, String doneKey) {
        return notices.tell(outcome, doneKey) ? "/task/list.xhtml?faces-redirect=true" : null;
    }

    /** Whether it can be taken over: open to a role that who looks holds. */
    public boolean isTakable() {
        return !task.done() && task.owner() == null && isOfMyRole();
    }

    /** Whether who looks holds the role of the task: then its page is open to them. */
    public boolean isOfMyRole() {
        return self.is(task.role().name());
    }

    /** Whether who looks may say that it is done. */
    public boolean isCompletable() {
        return !task.done() && task.byHand() && isOfMyRole() && (task.mine() || task.owner() == null);
    }

    /**
     * Somebody to whom it may be handed.
     *
     * @param id   who
     * @param name that person's name
     */
    public record Heir(String id, LocalizedText name) implements Serializable {
    }

    public TaskView getTask() {
        return task;
    }

    public List<Heir> getHeirs() {
        return heirs;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
