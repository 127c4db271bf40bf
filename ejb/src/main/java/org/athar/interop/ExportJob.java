package org.athar.interop;

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
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.athar.interop.view.QueuedExport;
import org.athar.kernel.Outcome;
import org.athar.security.access.SystemWork;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * Writes the exports that wait, one after the other, each on behalf of who asked for it. What was being written when the server went down
 * begins again from its first row. Removes the content of files whose days are over.
 */
@Singleton
@Startup
@RunAs("SYSTEM")
@RunAsPrincipal("system:job")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportJob {

    private static final Logger LOG = System.getLogger(ExportJob.class.getName());
    private static final long PAUSE_MILLIS = 1_000;
    /** Longer than any operation may last. */
    private static final Duration OVERLAP = Duration.ofMinutes(15);
    private static final String FAILED = "interop.failure.FAULT";
    private static final String DENIED = "interop.failure.DENIED";
    private static final String REFUSED = "interop.failure.REFUSED";

    @Resource
    private TimerService timers;
    @Inject
    private ExportRunService service;
    @Inject
    private ExportWriting writing;
    @Inject
    private SystemWork work;

    @Inject
    private Clock clock;

    private boolean begun;
    private Instant swept = Instant.EPOCH;

    /** Plans the first run. */
    @PostConstruct
    void plan() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig("exports", false));
    }

    /**
     * One run: everything that waits. A run that fails is made up for by the next, which alone is planned: a failure that got out would be
     * tried again by the container as well, and each try would plan another.
     */
    @Timeout
    public void run() {
        try {
            if (!begun) {
                service.underWay().forEach(service::queueAgain);
                begun = true;
            }
            service.queued().forEach(this::carryOut);
            service.outdated().forEach(service::expire);
            sweep();
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.WARNING, "the exports are looked at again in a moment: " + e);
        } finally {
            plan();
        }
    }

    /** What is removed while a sweep runs may become known only after it, so each begins some time before the last one. */
    private void sweep() {
        Instant now = clock.instant();
        if (service.sweep(swept)) {
            swept = now.minus(OVERLAP);
        }
    }

    private void carryOut(QueuedExport export) {
        try {
            String failure = work.onBehalfOf(export.account(), export.roles(), () -> write(export));
            if (failure != null) {
                service.failed(export.id(), failure);
            }
        } catch (AccessDenied | NotFound e) {
            service.failed(export.id(), DENIED);
        } catch (Exception e) {
            LOG.log(Logger.Level.ERROR, "export " + export.id() + " failed", e);
            service.failed(export.id(), FAILED);
        }
    }

    /** Null if it was written or has to wait; else the key of the sentence that says why not. */
    private String write(QueuedExport export) throws IOException {
        Path room = Files.createTempDirectory("athar-export");
        Path file = room.resolve("file");
        try {
            if (!writing.write(export, file)) {
                return null;
            }
            Outcome<?> kept = service.finish(export.id(), file, writing.nameOf(export));
            if (kept instanceof Outcome.Refused<?> refused
                    && refused.reasons().stream().noneMatch(reason -> reason.code() == ExportRefusal.ENDED)) {
                LOG.log(Logger.Level.ERROR, "export {0} is not kept: {1}", export.id(), refused.reasons());
                return REFUSED;
            }
            return null;
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(room);
        }
    }
}
