package org.athar.web.identification.regrouping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.athar.identification.RegroupingService;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.command.sequel.ConfirmSplitCommand;
import org.athar.identification.view.LineView;
import org.athar.identification.view.PendingView;
import org.athar.recovery.view.PartView;
import org.athar.web.identification.CaseForm;

/** A second person answers a split: yes, with the number of the record that now holds the parts, or no. */
@Named
@ViewScoped
public class ConfirmSplit extends CaseForm {

    private static final long serialVersionUID = 1L;
    private static final String YES = "yes";

    @Inject
    private RegroupingService service;

    private UUID pending;
    private String verdict;
    private String remainsNumber;

    /** What waits; null if it has been answered meanwhile. */
    public PendingView getWaiting() {
        return getSubject().pending().stream().filter(one -> one.id().equals(pending)).findFirst().orElse(null);
    }

    /** The parts that go. */
    public List<PartView> getParts() {
        return getSubject().parts().stream().filter(part -> getWaiting().parts().contains(part.uuid())).toList();
    }

    /** The lines of evidence that go with them. */
    public List<LineView> getEvidence() {
        return getSubject().candidates().stream().flatMap(one -> one.lines().stream())
                .filter(line -> getWaiting().lines().contains(line.id())).toList();
    }

    /** Gives the answer. */
    public String give() {
        return YES.equals(verdict)
                ? answer(service.confirmSplit(new ConfirmSplitCommand(step(), pending, remainsNumber)), "identification.split.confirmed")
                : answer(service.declineSplit(new ConfirmCommand(step(), pending, false)), "identification.confirm.no");
    }

    public UUID getPending() {
        return pending;
    }

    public void setPending(UUID pending) {
        this.pending = pending;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getRemainsNumber() {
        return remainsNumber;
    }

    public void setRemainsNumber(String remainsNumber) {
        this.remainsNumber = remainsNumber;
    }
}
