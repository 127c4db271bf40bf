package org.athar.interop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.file.command.StoreFileCommand;
import org.athar.interop.model.ExportRun;
import org.athar.interop.view.QueuedExport;
import org.athar.kernel.Clocks;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** What the job writes down of exports: as the system what concerns the queue, on behalf of who asked what concerns their file. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ExportRunService {

    private static final int MOST = 100;

    @Inject
    private ExportDesk desk;
    @Inject
    private ExportViews views;
    @Inject
    private FileService files;
    @Inject
    private ExportTasks tasks;
    @Inject
    private Clock clock;

    /** What waits for its turn, the earliest first. */
    @Operation(OperationName.READ_EXPORT_QUEUE)
    public List<QueuedExport> queued() {
        return desk.runs().in(ExportState.QUEUED, MOST).stream().map(views::queued).toList();
    }

    /** What was being written when the server went down. */
    @Operation(OperationName.READ_EXPORT_QUEUE)
    public List<ExportId> underWay() {
        return desk.runs().in(ExportState.RUNNING, MOST).stream().map(ExportRun::id).toList();
    }

    /** Files whose days are over. */
    @Operation(OperationName.READ_EXPORT_QUEUE)
    public List<ExportId> outdated() {
        return desk.runs().keptUntil(clock.instant(), MOST).stream().map(ExportRun::id).toList();
    }

    /** Takes off the disk what was removed since a moment; false if that has to wait. */
    @Operation(OperationName.READ_EXPORT_QUEUE)
    public boolean sweep(Instant since) {
        return files.sweep(since);
    }

    /** The days of a file are over: its content ends, its row stays. */
    @Operation(OperationName.RUN_EXPORTS)
    public void expire(ExportId id) {
        ExportRun run = desk.toChange(id);
        desk.endFile(run, ExportRemoval.EXPIRED);
        desk.changed(run, null);
    }

    /** Puts back into the queue what was being written when the server went down. */
    @Operation(OperationName.RUN_EXPORTS)
    public void queueAgain(ExportId id) {
        ExportRun run = desk.toChange(id);
        if (run.state() == ExportState.RUNNING) {
            run.queueAgain();
        }
        desk.changed(run, null);
    }

    /** It could not be written; the key of the sentence says why. */
    @Operation(OperationName.RUN_EXPORTS)
    public void failed(ExportId id, String why) {
        ExportRun run = desk.toChange(id);
        if (!run.state().isEnded()) {
            run.fail(why, desk.current().recordedAt());
        }
        desk.changed(run, null);
    }

    /**
     * The rows have been counted: begins to write, or waits for a second person where there are many or they are sensitive. Answers
     * whether to write.
     */
    @Operation(OperationName.WRITE_EXPORT)
    public boolean begin(ExportId id, int rows, Sensitivity upTo) {
        ExportRun run = own(id);
        if (run.state() != ExportState.QUEUED) {
            desk.changed(run, null);
            return false;
        }
        boolean write = isOpen(run, rows, upTo);
        if (write) {
            run.begin(rows, upTo);
        } else {
            await(run, rows, upTo);
        }
        desk.changed(run, null);
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
        desk.changed(run, null);
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
                PartialDate.of(Clocks.dayOf(desk.current().recordedAt())), null, null, null, null, null, null,
                run.rowsInvented() > 0);
        try (InputStream in = Files.newInputStream(written)) {
            Outcome<FileId> kept = files.keep(in, command);
            if (kept instanceof Outcome.Done<FileId> file) {
                run.done(file.value(), desk.keepDays(), desk.current().recordedAt());
                tasks.written(run);
                desk.changed(run, null);
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
        return rows <= desk.bulk() && !upTo.covers(Sensitivity.S3);
    }

    private void await(ExportRun run, int rows, Sensitivity upTo) {
        run.await(rows, upTo);
        tasks.waits(run);
    }

    private ExportRun own(ExportId id) {
        if (!desk.current().actor().job()) {
            throw new IllegalStateException("only the job writes exports");
        }
        return desk.own(desk.runs().toChange(id));
    }
}
