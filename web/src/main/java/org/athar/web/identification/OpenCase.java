package org.athar.web.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.athar.identification.CaseService;
import org.athar.identification.command.OpenCaseCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.view.StepTaken;
import org.athar.kernel.PartialDate;
import org.athar.web.support.Notices;

/** Opens a case for one set of remains. */
@Named
@ViewScoped
public class OpenCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseService service;
    @Inject
    private Notices notices;

    private String remains;
    private PartialDate occurredOn;
    private String occurredSource;
    private String reasons;

    /** Opens, and leads to the case. */
    public String open() {
        Optional<StepTaken> opened = notices.take(
                service.open(new OpenCaseCommand(new StepCommand(null, occurredOn, occurredSource, reasons), remains)));
        if (opened.isEmpty()) {
            return null;
        }
        notices.done("identification.open.done", opened.get().caseNumber());
        return "/identification/view?faces-redirect=true&ref=" + opened.get().caseNumber();
    }

    public String getRemains() {
        return remains;
    }

    public void setRemains(String remains) {
        this.remains = remains;
    }

    public PartialDate getOccurredOn() {
        return occurredOn;
    }

    public void setOccurredOn(PartialDate occurredOn) {
        this.occurredOn = occurredOn;
    }

    public String getOccurredSource() {
        return occurredSource;
    }

    public void setOccurredSource(String occurredSource) {
        this.occurredSource = occurredSource;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
