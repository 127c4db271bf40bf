package org.athar.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.audit.FindingService;
import org.athar.audit.view.FindingView;
import org.athar.kernel.Page;
import org.athar.reporting.OversightService;
import org.athar.reporting.view.DecisionsSince;
import org.athar.source.FigureService;
import org.athar.source.view.Contradiction;

/** An auditor's home: figures that contradict, the latest decisions, findings that are open. */
@Named
@RequestScoped
public class OverseeWork {

    private static final int FIRST = 5;

    @Inject
    private FigureService figures;
    @Inject
    private OversightService oversight;
    @Inject
    private FindingService findings;

    private Page<Contradiction> contradictions;
    private DecisionsSince decisions;
    private Page<FindingView> open;

    /** The first of the figures that cannot be true together. */
    public Page<Contradiction> getContradictions() {
        if (contradictions == null) {
            contradictions = figures.contradictions(null, FIRST);
        }
        return contradictions;
    }

    /** Decisions since the last visit. */
    public DecisionsSince getDecisions() {
        if (decisions == null) {
            decisions = oversight.decisions();
        }
        return decisions;
    }

    /** The most urgent of the findings that are not closed. */
    public Page<FindingView> getOpenFindings() {
        if (open == null) {
            open = findings.open(FIRST);
        }
        return open;
    }
}
