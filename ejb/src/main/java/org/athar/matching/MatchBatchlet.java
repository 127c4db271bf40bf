package org.athar.matching;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Executes the run that waits first as a batch job. The run's own rows are the truth; the batch's repository forgets with the server. */
@Named
@Dependent
public class MatchBatchlet implements Batchlet {

    @Inject
    private MatchExecutionJob job;

    private volatile boolean stopped;

    @Override
    public String process() {
        job.execute(() -> stopped);
        return stopped ? "STOPPED" : "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
