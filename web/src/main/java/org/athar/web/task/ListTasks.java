package org.athar.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Page;
import org.athar.task.TaskFilter;
import org.athar.task.TaskFilter.Whose;
import org.athar.task.TaskService;
import org.athar.task.TaskView;
import org.athar.web.security.Self;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Notices;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;

/** The tasks that who looks may do or, as a coordinator, assign: the overdue first. */
@Named
@ViewScoped
public class ListTasks implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService service;
    @Inject
    private Self self;
    @Inject
    private Notices notices;
    @Inject
    private Texts text;

    private Whose whose;
    private Role role;
    private boolean overdue;
    private String from;
    private Page<TaskView> page;

    /** Loads one screenful. */
    public void load() {
        page = service.list(new TaskFilter(whose == null ? Whose.WITHIN_REACH : whose, role, overdue, ListTrail.keyOf(from)));
    }

    /** Takes over a task that is open to a role of who looks. */
    public void take(TaskView task) {
        notices.tell(service.take(task.id()), "task.taken");
        load();
    }

    /** Whether a task can be taken over here: open to a role that who looks holds. */
    public boolean mayTake(TaskView task) {
        return task.owner() == null && self.is(task.role().name()) && self.may("HAND_ON_TASK");
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (whose != null && whose != Whose.WITHIN_REACH) {
            chips.add(new Chip("whose", text.value(whose)));
        }
        if (role != null) {
            chips.add(new Chip("role", text.value(role)));
        }
        if (overdue) {
            chips.add(new Chip("overdue", text.get("task.list.overdue")));
        }
        return chips;
    }

    /** Whose tasks may be asked for: everybody's by coordinators only. */
    public List<Whose> getChoices() {
        return Arrays.stream(Whose.values()).filter(one -> one != Whose.EVERYBODY || self.is("COORDINATOR")).toList();
    }

    /** The roles to choose from: one's own, or all for who assigns. */
    public List<Role> getRoles() {
        return self.is("COORDINATOR") ? Arrays.stream(Role.values()).filter(Role::heldByPersons).toList() : self.getRoles();
    }

    public Page<TaskView> getPage() {
        return page;
    }

    public Whose getWhose() {
        return whose;
    }

    public void setWhose(Whose whose) {
        this.whose = whose;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
