package org.athar.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.athar.reporting.view.JobView;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** Shows those who keep the system running what runs by itself, in counts: no record is disclosed. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JobReportService {

    @Inject
    private JobCounts counts;
    @Inject
    private Clock clock;

    /** What runs by itself, when it last did something, and what waits. */
    @Operation(OperationName.READ_JOBS)
    public List<JobView> jobs() {
        return counts.jobs(clock.instant());
    }
}
