package org.athar.task.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athar.kernel.Page;
import org.athar.kernel.Subject;
import org.athar.security.Actor;
import org.athar.task.TaskFilter;
import org.athar.task.TaskId;

/** All tasks. */
public interface Tasks {

    /** Open tasks that pass a filter, earliest due first, and with it the overdue ones. */
    Page<Task> list(Actor actor, TaskFilter filter, LocalDate today, int most);

    /** One task within reach of a person, open or done. */
    Optional<Task> find(Actor actor, TaskId id);

    /** One task, whosever it is. */
    Optional<Task> find(TaskId id);

    /** Open tasks about a record with this sentence. */
    List<Task> openAbout(Subject subject, String textKey);

    /** Tasks about a record with this sentence that were closed at this moment, by no hand. */
    List<Task> closedAbout(Subject subject, String textKey, Instant at);

    /** A task is open again. */
    void openedAgain(Task task);

    /** Keeps a new task. */
    void add(Task task);
}
