package org.athar.web.task;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.task.TaskService;
import org.athar.task.TaskView;
import org.athar.web.security.Self;

/** The tasks of who is signed in, earliest due first. */
@Named
@ViewScoped
public class MyTasks implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 10;

    @Inject
    private TaskService service;
    @Inject
    private Self self;

    private List<TaskView> rows;

    @PostConstruct
    void load() {
        rows = self.may("READ_TASKS") ? List.copyOf(service.mine()) : List.of();
    }

    /** The tasks; none for who has no desk of tasks. */
    public List<TaskView> getRows() {
        return rows;
    }

    /** The first few, for a desk; the rest stands on the page of tasks. */
    public List<TaskView> getFirst() {
        return rows.subList(0, Math.min(FEW, rows.size()));
    }
}
