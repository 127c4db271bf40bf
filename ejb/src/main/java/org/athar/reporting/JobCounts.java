package org.athar.reporting;

import java.time.Instant;
import java.util.List;
import org.athar.reporting.view.JobView;

/** What the tables say of what runs by itself. */
public interface JobCounts {

    /** Each job as it stands at a moment. */
    List<JobView> jobs(Instant now);
}
