package org.athar.interop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athar.engine.protocol.Role;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.file.command.StoreFileCommand;
import org.athar.interop.event.ExportChanged;
import org.athar.interop.model.ExportRun;
import org.athar.interop.model.ExportRuns;
import org.athar.interop.view.QueuedExport;
import org.athar.kernel.Auditable;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.security.SettingService;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.task.NewTask;
import org.athar.task.TaskService;

/** What the job writes down of exports: as the system what concerns the queue, on behalf of who asked what concerns their file. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ExportRunService {

    /** Setting: most rows that nobody else has to approve. */
    static final String BULK = "export.bulk";
    /** Setting: days after which the content of a file is removed. */
    static final String KEEP = "export.keepDays";
    static final String TASK_APPROVE = "interop.task.approve";
    static final String TASK_READY = "interop.task.ready";
    private static final int MOST = 100;
    private static final int DAYS_TO_DECIDE = 3;
    private static final int DAYS_TO_FETCH = 7;

    @Inject
    private ExportRuns runs;
    @Inject
    private ExportViews views;
    @Inject
    private FileService files;
    @Inject
    private TaskService tasks;
    @Inject
    private SettingService settings;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** What waits for its turn, the earliest first. */
    @Operation(OperationName.READ_EXPORT_QUEUE)
    public List<QueuedExport> queued() {
        return runs.in(ExportState.QUEUED, MOST).stream().map(views::queued).toList();
    }

    /** What was being written when the server went down. */
    @Operation(OperationName.READ_EXPORT_QUEUE)
    public List<ExportId> underWay() {
        return runs.in(ExportState.RUNNING, MOST).stream().map(ExportRun::id).toList();
    }

    /** Files whose days are over. */
    @Operation(OperationName.READ_EXPORT_QUEUE)
    public List<ExportId> outdated() {
        return runs.keptUntil(clock.instant(), MOST).stream().map(ExportRun::id).toList();
    }

    /** Takes off the disk what was removed. */
    @Operation(OperationName.READ_EXPORT_QUEUE)
    public int sweep() {
        return files.sweep();
    }

    /** The days of a file are over: its content ends, its row stays. */
    @Operation(OperationName.RUN_EXPORTS)
    public void expire(ExportId id) {
        ExportRun run = require(id);
        if (run.remove(ExportRemoval.EXPIRED, current.recordedAt()).isEmpty()) {
            files.remove(run.file());
            tasks.close(ExportChanged.subject(id.value()), TASK_READY);
        }
        changed(run);
    }

    /** Puts back into the queue what was being written when the server went down. */
    @Operation(OperationName.RUN_EXPORTS)
    public void queueAgain(ExportId id) {
        ExportRun run = require(id);
        if (run.state() == ExportState.RUNNING) {
            run.queueAgain();
        }
        changed(run);
    }

    /** It could not be written; the key of the sentence says why. */
    @Operation(OperationName.RUN_EXPORTS)
    public void failed(ExportId id, String why) {
        ExportRun run = require(id);
        if (!run.state().isEnded()) {
            run.fail(why, current.recordedAt());
        }
        changed(run);
    }

    /**
     * The rows have been counted: begins to write, or waits for a second person where there are many or they are sensitive. Answers
     * whether to write.
     */
    @Operation(OperationName.WRITE_EXPORT)
    public boolean begin(ExportId id, int rows, Sensitivity upTo) {
        ExportRun run = own(id);
        if (run.state() != ExportState.QUEUED) {
            changed(run);
            return false;
        }
        boolean write = isOpen(run, rows, upTo);
        if (write) {
            run.begin(rows, upTo);
        } else {
            await(run, rows, upTo);
        }
        changed(run);
        return write;
    }

    /** So many rows are written, up to this class. Answers whether to go on. */
    @Operation(OperationName.WRITE_EXPORT)
    public boolean advance(ExportId id, int written, int invented, Sensitivity upTo) {
        ExportRun run = own(id);
        boolean running = run.state() == ExportState.RUNNING;
        boolean open = isOpen(run, written, upTo);
        if (running && open) {
            run.advance(written, invented);
        } else if (running) {
            await(run, Math.max(written, run.counted()), upTo);
        }
        changed(run);
        return running && open;
    }

    /** The file is whole: keeps it as an original, and tells who asked. */
    @Operation(OperationName.WRITE_EXPORT)
    public Outcome<FileId> finish(ExportId id, Path written, String name) {
        ExportRun run = own(id);
        if (run.state() != ExportState.RUNNING) {
            return Outcome.refused(ExportRefusal.ENDED);
        }
        StoreFileCommand command = new StoreFileCommand(name, run.sensitivity(), false,
                PartialDate.of(LocalDate.ofInstant(current.recordedAt(), java.time.ZoneOffset.UTC)), null, null, null, null, null, null,
                run.rowsInvented() > 0);
        try (InputStream in = Files.newInputStream(written)) {
            Outcome<FileId> kept = files.keep(in, command);
            if (kept instanceof Outcome.Done<FileId> file) {
                run.done(file.value(), Integer.parseInt(settings.value(KEEP)), current.recordedAt());
                tell(run);
                changed(run);
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether rows of this number and class may be written without asking, or were let out as they stand. */
    private boolean isOpen(ExportRun run, int rows, Sensitivity upTo) {
        if (run.isApproved()) {
            return run.sensitivity().covers(upTo);
        }
        return rows <= Integer.parseInt(settings.value(BULK)) && !upTo.covers(Sensitivity.S3);
    }

    private void await(ExportRun run, int rows, Sensitivity upTo) {
        run.await(rows, upTo);
        tasks.close(ExportChanged.subject(run.id().value()), TASK_APPROVE);
        LocalDate due = LocalDate.now(clock).plusDays(DAYS_TO_DECIDE);
        for (Role role : List.of(Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER)) {
            tasks.open(new NewTask(TASK_APPROVE, List.of(), page(run), ExportChanged.subject(run.id().value()), role, null, null, null,
                    due));
        }
    }

    /** Not everybody has a list of what is due; the page of exports shows it to all. */
    private void tell(ExportRun run) {
        Optional<Role> reader = current.actor().roles().stream().sorted()
                .filter(role -> matrix.ceiling(OperationName.READ_TASKS, role).isPresent()).findFirst();
        reader.ifPresent(role -> tasks.open(new NewTask(TASK_READY, List.of(), page(run), ExportChanged.subject(run.id().value()), role,
                run.requestedBy(), null, null, LocalDate.now(clock).plusDays(DAYS_TO_FETCH))));
    }

    private static String page(ExportRun run) {
        return "/interop/view?id=" + run.id();
    }

    private ExportRun own(ExportId id) {
        if (!current.actor().job()) {
            throw new IllegalStateException("only the job writes exports");
        }
        ExportRun run = require(id);
        if (!run.isOf(current.person())) {
            throw NotFound.absent(ExportChanged.TABLE);
        }
        return run;
    }

    private ExportRun require(ExportId id) {
        return runs.toChange(id).orElseThrow(() -> NotFound.absent(ExportChanged.TABLE));
    }

    private void changed(ExportRun run) {
        trail.fire(new ExportChanged(run.id(), run.sensitivity() == null ? Sensitivity.S1 : run.sensitivity(), null));
    }
}
