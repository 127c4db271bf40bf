package org.athar.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.audit.FindingService;
import org.athar.audit.TrailService;
import org.athar.audit.view.FindingView;
import org.athar.audit.view.TrailFilter;
import org.athar.audit.view.TrailItem;
import org.athar.kernel.Auditable;
import org.athar.security.access.OperationName;
import org.athar.source.FigureService;
import org.athar.source.view.FigureView;

/** An auditor's home: figures that contradict, the latest decisions, findings that are open. */
@Named
@RequestScoped
public class OverseeWork {

    private static final int MOST = 10;

    @Inject
    private FigureService figures;
    @Inject
    private TrailService trail;
    @Inject
    private FindingService findings;

    private List<FigureView> contradicting;
    private List<TrailItem> decisions;
    private List<FindingView> open;

    /** Figures that cannot be true together. */
    public List<FigureView> getContradicting() {
        if (contradicting == null) {
            contradicting = figures.contradicting();
        }
        return contradicting;
    }

    /** The latest decisions of the board. */
    public List<TrailItem> getDecisions() {
        if (decisions == null) {
            TrailFilter filter = new TrailFilter(null, OperationName.DECIDE_CASE.name(), Auditable.Result.CHANGED.name(), null, null, null,
                    null);
            decisions = trail.entries(filter, null).rows().stream().limit(MOST).toList();
        }
        return decisions;
    }

    /** Findings that are not closed. */
    public List<FindingView> getOpenFindings() {
        if (open == null) {
            open = findings.list().stream().filter(finding -> finding.closedAt() == null).toList();
        }
        return open;
    }
}
