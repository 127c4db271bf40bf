package org.athar.audit;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import org.athar.security.fault.Fault;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Links the trail every second. A failed run is made up for by the next. */
@Singleton
@Startup
@RunAs("SYSTEM")
@RunAsPrincipal("system:job")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrailLinkJob {

    private static final Logger LOG = System.getLogger(TrailLinkJob.class.getName());

    @Inject
    private TrailLinkService links;

    /** One run; a fault is in the log already. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void link() {
        try {
            links.link();
        } catch (Fault madeUpForByTheNextRun) {
            LOG.log(Logger.Level.DEBUG, "not linked: " + madeUpForByTheNextRun);
        }
    }
}
