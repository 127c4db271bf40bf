package org.athar.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.matching.model.MatchRun;
import org.athar.matching.model.MatchRuns;
import org.athar.missing.event.DataErased;

/** What was erased must not stand in the frozen input of a run either; what the run found stays, as ids and numbers. */
@ApplicationScoped
public class ErasedRuns {

    @Inject
    private MatchRuns runs;
    @Inject
    private MatchInputs inputs;
    @Inject
    private FileService files;

    /** Ends every frozen input in which the person stands, in the transaction of the erasure. Others can be computed again as before. */
    public void erased(@Observes DataErased event) {
        for (FileId input : runs.frozen().stream().map(MatchRun::input).flatMap(one -> one.stream()).distinct().toList()) {
            if (inputs.names(input, event.person())) {
                files.remove(input);
            }
        }
    }
}
