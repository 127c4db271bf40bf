package org.athar.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.reporting.JobReportService;
import org.athar.reporting.view.JobView;

/** What runs by itself and what stands in line. */
@Named
@RequestScoped
public class WatchJobs {

    @Inject
    private JobReportService service;

    private List<JobView> rows;

    /** Each job as it stands now. */
    public List<JobView> getRows() {
        if (rows == null) {
            rows = service.jobs();
        }
        return rows;
    }

    /** How much waits longer than it should. */
    public long getLate() {
        return getRows().stream().mapToLong(JobView::late).sum();
    }
}
