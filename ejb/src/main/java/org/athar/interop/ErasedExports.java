package org.athar.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.athar.interop.model.ExportRun;
import org.athar.missing.event.DataErased;
import org.athar.task.RecordList;

/** What was erased must not stand in a file either: files of the trail hold reasons, some of them typed about families. */
@ApplicationScoped
public class ErasedExports {

    @Inject
    private ExportDesk desk;

    /**
     * Removes the files of the trail that are still kept, in the transaction of the erasure. What is being written holds pages read before
     * it, and is written anew; it is looked for first, since it may be finished meanwhile.
     */
    public void erased(@Observes DataErased event) {
        desk.runs().underWay(RecordList.TRAIL).forEach(ExportRun::queueAgain);
        desk.runs().kept(RecordList.TRAIL).forEach(run -> desk.endFile(run, ExportRemoval.ERASURE));
    }
}
