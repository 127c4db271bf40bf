package org.athar.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athar.engine.protocol.Role;
import org.athar.interop.event.ExportChanged;
import org.athar.interop.model.ExportRun;
import org.athar.kernel.Subject;
import org.athar.security.StaffId;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.OperationName;
import org.athar.task.NewTask;
import org.athar.task.TaskService;

/** What is due about lists taken out as files: a second person decides, and who asked fetches what was written. */
@ApplicationScoped
class ExportTasks {

    private static final String APPROVE = "interop.task.approve";
    private static final String READY = "interop.task.ready";
    private static final int DAYS_TO_DECIDE = 3;
    private static final int DAYS_TO_FETCH = 7;

    @Inject
    private TaskService tasks;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    /** It waits for a second person. */
    void waits(ExportRun run) {
        decided(run);
        List.of(Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER).forEach(role -> open(APPROVE, run, role, null, DAYS_TO_DECIDE));
    }

    /** It waits for nobody any more: it was let out, refused or called off. */
    void decided(ExportRun run) {
        tasks.close(about(run), APPROVE);
    }

    /** The file is whole. Not everybody has a list of what is due; the page of exports shows it to all. */
    void written(ExportRun run) {
        Optional<Role> reader = current.actor().roles().stream().sorted()
                .filter(role -> matrix.ceiling(OperationName.READ_TASKS, role).isPresent()).findFirst();
        reader.ifPresent(role -> open(READY, run, role, run.requestedBy(), DAYS_TO_FETCH));
    }

    /** Nothing is to be fetched any more: it was fetched, or is there no longer. */
    void fetched(ExportRun run) {
        tasks.close(about(run), READY);
    }

    private void open(String key, ExportRun run, Role role, StaffId person, int days) {
        tasks.open(new NewTask(key, List.of(), "/interop/view?id=" + run.id(), about(run), role, person, null, null,
                LocalDate.now(clock).plusDays(days)));
    }

    private static Subject about(ExportRun run) {
        return ExportChanged.subject(run.id().value());
    }
}
