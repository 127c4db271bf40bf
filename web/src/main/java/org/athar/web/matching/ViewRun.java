package org.athar.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.matching.MatchService;
import org.athar.matching.code.MatchOutcome;
import org.athar.matching.view.CandidateView;
import org.athar.matching.view.MatchRunView;
import org.athar.web.support.Notices;

/** One search: how far it is, by which assumptions, and its candidates, 25 at a time, the highest ratio first. */
@Named
@ViewScoped
public class ViewRun implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    private MatchService service;
    @Inject
    private Notices notices;

    private MatchRunView run;
    private List<CandidateView> candidates;
    private List<String> skipped;
    private String ref;
    private MatchOutcome outcome;
    private int behind;

    /** Reads the run, what it has found so far, and whom it could not search for. */
    public void load() {
        run = service.view(ref);
        behind = Math.max(0, behind);
        candidates = service.candidates(ref, outcome, behind);
        skipped = run.skipped() == 0 ? List.of() : service.skipped(ref);
    }

    /** Calls it off. */
    public String cancel() {
        return notices.tell(service.cancel(ref), "matching.cancel.done") ? stay(ref) : null;
    }

    /** Has it computed again, of the same input. */
    public String again() {
        return notices.telling(service.again(ref), "matching.again.done").map(ViewRun::stay).orElse(null);
    }

    private static String stay(String at) {
        return "/matching/view?faces-redirect=true&ref=" + at;
    }

    /** Whether it will go on by itself. */
    public boolean isMoving() {
        return !run.state().isEnded();
    }

    public boolean isDone() {
        return run.resultDigest() != null;
    }

    /** How many candidates fit the filter. */
    public long getFitting() {
        return outcome == null ? run.open() + run.nominated() + run.declined() : switch (outcome) {
            case OPEN -> run.open();
            case NOMINATED -> run.nominated();
            case DECLINED -> run.declined();
        };
    }

    /** Behind how many the next page begins; 0 where there is none. */
    public int getNext() {
        return behind + PAGE < getFitting() ? behind + PAGE : 0;
    }

    /** Behind how many the page before begins. */
    public int getBefore() {
        return Math.max(0, behind - PAGE);
    }

    public String getTone() {
        return ListRuns.tone(run.state());
    }

    public MatchOutcome[] getOutcomes() {
        return MatchOutcome.values();
    }

    public int getLast() {
        return behind + candidates.size();
    }

    public MatchRunView getRun() {
        return run;
    }

    public List<CandidateView> getCandidates() {
        return candidates;
    }

    public List<String> getSkipped() {
        return skipped;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public MatchOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(MatchOutcome outcome) {
        this.outcome = outcome;
    }

    public int getBehind() {
        return behind;
    }

    public void setBehind(int behind) {
        this.behind = behind;
    }
}
