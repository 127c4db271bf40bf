package org.athar.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.audit.view.RowState;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.desk.ReplayStep;

/** A case step by step: each as it looked when it was taken. */
@Named
@ViewScoped
public class ReplayCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseReadService reading;

    private String ref;
    private int step = 1;
    private ReplayStep shown;

    /** Loads one step. */
    public void load() {
        shown = reading.replay(ref, step);
    }

    /** Address of the step before; null at the first. */
    public String getPrevious() {
        return step > 1 ? address(step - 1) : null;
    }

    /** Address of the step after; null at the last. */
    public String getNext() {
        return step < shown.steps() ? address(step + 1) : null;
    }

    private String address(int other) {
        return "replay.xhtml?ref=" + shown.number() + "&step=" + other;
    }

    /** The records that held anything then. */
    public List<RowState> getValues() {
        return shown.values().stream().filter(row -> !row.values().isEmpty()).toList();
    }

    public ReplayStep getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }
}
