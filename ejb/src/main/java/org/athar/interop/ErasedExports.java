package org.athar.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.athar.missing.event.DataErased;
import org.athar.task.RecordList;

/** What was erased must not stand in a file either: files of the trail hold reasons, some of them typed about families. */
@ApplicationScoped
public class ErasedExports {

    @Inject
    private ExportDesk desk;

    /** Removes the files of the trail that are still kept, in the transaction of the erasure. */
    public void erased(@Observes DataErased event) {
        desk.runs().kept(RecordList.TRAIL).forEach(run -> desk.endFile(run, ExportRemoval.ERASURE));
    }
}
