package org.athar.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import org.athar.file.FileService;
import org.athar.interop.event.ExportChanged;
import org.athar.interop.model.ExportRun;
import org.athar.interop.model.ExportRuns;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.security.SettingService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;

/** What people's and the job's side of exports have in common: whose it is, how much needs a second person, what the trail is told. */
@ApplicationScoped
class ExportDesk {

    private static final String BULK = "export.bulk";
    private static final String KEEP = "export.keepDays";

    @Inject
    private ExportRuns runs;
    @Inject
    private FileService files;
    @Inject
    private ExportTasks tasks;
    @Inject
    private SettingService settings;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;

    /** Most rows that nobody else has to approve. */
    int bulk() {
        return Integer.parseInt(settings.value(BULK));
    }

    /** Days after which the content of a file is removed. */
    int keepDays() {
        return Integer.parseInt(settings.value(KEEP));
    }

    /** One that nobody else changes meanwhile. */
    ExportRun toChange(ExportId id) {
        return runs.toChange(id).orElseThrow(() -> NotFound.absent(ExportChanged.TABLE));
    }

    /** It, if who asks, or on whose behalf the job works, has asked for it. */
    ExportRun own(Optional<ExportRun> run) {
        return run.filter(one -> one.isOf(current.person())).orElseThrow(() -> NotFound.absent(ExportChanged.TABLE));
    }

    /** The content of its file ends, and nobody has to fetch it any more; why not, if it cannot. */
    Optional<ExportRefusal> endFile(ExportRun run, ExportRemoval why) {
        Optional<ExportRefusal> refused = run.remove(why, current.recordedAt());
        if (refused.isEmpty()) {
            files.remove(run.file());
            tasks.fetched(run);
        }
        return refused;
    }

    /** The trail is told of a step, with its reason if there is one. */
    void changed(ExportRun run, String why) {
        trail.fire(new ExportChanged(run.id(), run.upTo(), why));
    }

    /** The trail is told that these were shown. */
    void shown(Collection<ExportRun> shown, Sensitivity sensitivity) {
        if (!shown.isEmpty()) {
            trail.fire(RecordsRead.of(ExportChanged.TABLE, shown.stream().map(run -> run.id().value()).toList(), sensitivity));
        }
    }

    ExportRuns runs() {
        return runs;
    }

    CurrentOperation current() {
        return current;
    }
}
