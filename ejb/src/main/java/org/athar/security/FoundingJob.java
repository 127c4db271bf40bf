package org.athar.security;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.athar.kernel.LocalizedText;
import org.athar.security.command.RegisterStaff;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * Registers the first administrator of an instance of one's own, whom the launcher names at the first start; at every later start it
 * is told nobody, and does nothing.
 */
@Singleton
@Startup
@RunAs("SYSTEM")
@RunAsPrincipal("system:job")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FoundingJob {

    private static final long SOON_MILLIS = 1;

    @Resource
    private TimerService timers;
    @Inject
    private StaffService staff;
    @Inject
    private Clock clock;

    /** Sees whether a founder is named. */
    @PostConstruct
    void plan() {
        String username = System.getProperty("athar.founder.username", "");
        if (!username.isBlank()) {
            timers.createSingleActionTimer(SOON_MILLIS, new TimerConfig(username, false));
        }
    }

    /** Registers the founder. */
    @Timeout
    public void found(jakarta.ejb.Timer timer) {
        staff.found(new RegisterStaff(new LocalizedText(System.getProperty("athar.founder.name"), null, null),
                System.getProperty("athar.founder.institution"), "administrator", List.of(), (String) timer.getInfo(),
                LocalDate.now(clock), false)).required();
    }
}
