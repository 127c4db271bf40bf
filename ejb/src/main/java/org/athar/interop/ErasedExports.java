package org.athar.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.athar.file.FileService;
import org.athar.interop.event.ExportChanged;
import org.athar.interop.model.ExportRuns;
import org.athar.missing.event.DataErased;
import org.athar.security.access.CurrentOperation;
import org.athar.task.RecordList;

/** What was erased must not stand in a file either: files of the trail hold reasons, some of them typed about families. */
@ApplicationScoped
public class ErasedExports {

    @Inject
    private ExportRuns runs;
    @Inject
    private FileService files;
    @Inject
    private ExportTasks tasks;
    @Inject
    private CurrentOperation current;

    /** Removes the files of the trail that are still kept, in the transaction of the erasure. */
    public void erased(@Observes DataErased event) {
        runs.kept(RecordList.TRAIL).forEach(run -> {
            if (run.remove(ExportRemoval.ERASURE, current.recordedAt()).isEmpty()) {
                files.remove(run.file());
                tasks.fetched(run);
            }
        });
    }
}
