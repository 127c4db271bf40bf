package org.athar.sample;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.Comparator;
import java.util.List;
import org.athar.security.access.SystemWork;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Loads the sample that the instance was started for, once, right after the start; in an instance of one's own it does nothing. */
@Singleton
@Startup
@RunAs("SYSTEM")
@RunAsPrincipal("system:job")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SampleJob {

    private static final Logger LOG = System.getLogger(SampleJob.class.getName());
    private static final long SOON_MILLIS = 1;

    @Resource
    private TimerService timers;
    @Inject
    private SampleLoadService loads;
    @Inject
    private SystemWork work;
    @Inject
    private Instance<SampleStep> steps;

    /** Sees whether a sample is asked for. */
    @PostConstruct
    void plan() {
        String sample = System.getProperty("athar.sample", "");
        if (!sample.isBlank()) {
            timers.createSingleActionTimer(SOON_MILLIS, new TimerConfig(sample, false));
        }
    }

    /** Loads it unless it is there. */
    @Timeout
    public void load(jakarta.ejb.Timer timer) throws Exception {
        String sample = (String) timer.getInfo();
        if (loads.isLoaded(sample)) {
            return;
        }
        SampleContext context = new SampleContext(sample, work);
        List<SampleStep> inOrder = steps.stream().sorted(Comparator.comparingInt(SampleStep::order)).toList();
        for (SampleStep step : inOrder) {
            LOG.log(Logger.Level.INFO, "sample {0}: {1}", sample, step.order());
            step.load(context);
        }
        loads.loaded(sample);
        LOG.log(Logger.Level.INFO, "sample {0} loaded", sample);
    }
}
