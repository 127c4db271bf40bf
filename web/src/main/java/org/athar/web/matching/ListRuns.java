package org.athar.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.matching.MatchService;
import org.athar.matching.code.MatchRunState;
import org.athar.matching.view.MatchRunView;

/** Searches: what was asked, how far they are, what they found. */
@Named
@ViewScoped
public class ListRuns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MatchService service;

    private List<MatchRunView> runs;

    /** Reads them. */
    public void load() {
        runs = service.list();
    }

    /** Whether one will go on by itself. */
    public boolean isUnderWay() {
        return runs.stream().anyMatch(run -> !run.state().isEnded());
    }

    /** The colour behind a state. */
    public static String tone(MatchRunState state) {
        return switch (state) {
            case DONE -> "done";
            case QUEUED, RUNNING -> "wait";
            case FAILED -> "stop";
            default -> "plain";
        };
    }

    public List<MatchRunView> getRuns() {
        return runs;
    }
}
