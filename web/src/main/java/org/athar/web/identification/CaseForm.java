package org.athar.web.identification;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.athar.engine.protocol.Action;
import org.athar.identification.CaseReadService;
import org.athar.identification.command.StepCommand;
import org.athar.identification.view.Blocker;
import org.athar.identification.view.CaseView;
import org.athar.identification.view.StepAhead;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.web.support.Notices;

/** What the forms of a case share: the case they are about, when the step happened, and why. */
public abstract class CaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseReadService reading;
    @Inject
    private CaseLinks caseLinks;
    @Inject
    private Notices notices;

    private String ref;
    private CaseView subject;
    private PartialDate occurredOn;
    private String occurredSource;
    private String reasons;

    /** Loads the case once per opening. */
    public void load() {
        subject = reading.view(ref);
    }

    /** The words that go with the step. */
    protected StepCommand step() {
        return new StepCommand(subject.number(), occurredOn, occurredSource, reasons);
    }

    /** Leads back to the case when done; stays, with the reasons, when refused. */
    protected String answer(Outcome<?> outcome, String doneKey) {
        return answer(outcome, doneKey, "overview");
    }

    /** The same, to a part of the case. */
    protected String answer(Outcome<?> outcome, String doneKey, String tab) {
        return notices.tell(outcome, doneKey) ? "/identification/view?faces-redirect=true&ref=" + subject.number() + "&tab=" + tab : null;
    }

    /** What stands in the way of a step before its form is filled, for who looks. */
    protected List<Refusal> blocking(Action action) {
        return Optional.ofNullable(subject.step(action)).map(CaseForm::blockers).orElse(List.of());
    }

    private static List<Refusal> blockers(StepAhead step) {
        return Stream.concat(step.onFile().stream(), step.ofPerson().stream()).map(Blocker::refusal).toList();
    }

    /** Where what stands in the way can be mended, by code. */
    public Map<String, String> getLinks() {
        return caseLinks.of(subject);
    }

    protected Notices notices() {
        return notices;
    }

    public CaseView getSubject() {
        return subject;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
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
