package org.athar.matching;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.athar.matching.view.QueuedRun;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Has runs that wait executed, one at a time; what was under way when the server went down goes on where it was left. */
@Singleton
@Startup
@RunAs("SYSTEM")
@RunAsPrincipal("system:job")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MatchJob {

    private static final Logger LOG = System.getLogger(MatchJob.class.getName());
    private static final long PAUSE_MILLIS = 1_000;
    private static final Set<BatchStatus> UNDER_WAY = EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    @Resource
    private TimerService timers;
    @Inject
    private MatchWorkService service;

    private boolean begun;
    private long execution = -1;
    private MatchRunId executed;

    /** Plans the first look. */
    @PostConstruct
    void plan() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig("matches", false));
    }

    /** Looks at what waits, and has the first of it executed unless something is under way. */
    @Timeout
    public void run() {
        try {
            if (!begun) {
                service.underWay().forEach(service::queueAgain);
                begun = true;
            }
            JobOperator operator = BatchRuntime.getJobOperator();
            if (status(operator).filter(UNDER_WAY::contains).isEmpty()) {
                endBroken(operator);
                service.queued().stream().findFirst().map(QueuedRun::id).ifPresent(id -> {
                    executed = id;
                    execution = operator.start("match-run", new Properties());
                });
            }
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.WARNING, "searches are looked at again in a moment: " + e);
        } finally {
            plan();
        }
    }

    /** A run whose execution broke before it could say so would be begun again and again. */
    private void endBroken(JobOperator operator) {
        if (executed != null && status(operator).filter(BatchStatus.FAILED::equals).isPresent()) {
            service.failed(executed, MatchExecutionJob.FAILED);
        }
        executed = null;
    }

    private Optional<BatchStatus> status(JobOperator operator) {
        try {
            return execution < 0 ? Optional.empty() : Optional.of(operator.getJobExecution(execution).getBatchStatus());
        } catch (NoSuchJobExecutionException forgotten) {
            return Optional.empty();
        }
    }
}
