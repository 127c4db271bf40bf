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
import org.athar.web.support.Texts;

/** The tasks of who is signed in, earliest due first. */
@Named
@ViewScoped
public class MyTasks implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService service;
    @Inject
    private Self self;
    @Inject
    private Texts text;

    private List<TaskView> rows;

    @PostConstruct
    void load() {
        rows = self.may("READ_TASKS") ? List.copyOf(service.mine()) : List.of();
    }

    /** The tasks; none for who has no desk of tasks. */
    public List<TaskView> getRows() {
        return rows;
    }

    /** The sentence of a task. */
    public String sentence(TaskView task) {
        return text.of(task.textKey(), task.arguments().toArray());
    }
}
