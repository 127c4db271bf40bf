package org.athar.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.reporting.ReportingService;
import org.athar.reporting.view.WaitingView;

/** Everything that waits for somebody: how much, for whom, until when, and whether anything waits without an owner. */
@Named
@RequestScoped
public class FollowWaiting {

    @Inject
    private ReportingService service;

    private List<WaitingView> rows;

    /** Kind by kind. */
    public List<WaitingView> getRows() {
        if (rows == null) {
            rows = service.waiting();
        }
        return rows;
    }
}
