package org.athar.web.task;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.kernel.Page;
import org.athar.task.TaskFilter;
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

    private Page<TaskView> due;

    @PostConstruct
    void load() {
        due = self.may("READ_TASKS") ? service.list(TaskFilter.DUE, FEW) : new Page<>(List.of(), null, 0);
    }

    /** The first few, for a desk, and how many there are; none for who has no desk of tasks. The rest stands on the page of tasks. */
    public Page<TaskView> getDue() {
        return due;
    }
}
