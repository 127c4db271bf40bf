package org.athar.task.persistence;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.athar.kernel.Subject;
import org.athar.task.model.Task;

/** Open tasks about records as this transaction has read them and added to them: a step asks about many kinds of task of one record. */
@TransactionScoped
public class TasksAbout implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<Subject, List<Task>> open = new HashMap<>();

    List<Task> about(Subject subject, Supplier<List<Task>> found) {
        return open.computeIfAbsent(subject, key -> new ArrayList<>(found.get()));
    }

    void opened(Task task) {
        List<Task> known = open.get(task.subject());
        if (known != null && !known.contains(task)) {
            known.add(task);
        }
    }
}
