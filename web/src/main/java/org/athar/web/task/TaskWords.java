package org.athar.web.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.task.TaskView;
import org.athar.web.support.Texts;

/** The sentence of a task, in the reader's language. */
@Named("taskWords")
@ApplicationScoped
public class TaskWords {

    @Inject
    private Texts text;

    /** What is to be done. */
    public String sentence(TaskView task) {
        return text.of(task.textKey(), task.arguments().toArray());
    }
}
