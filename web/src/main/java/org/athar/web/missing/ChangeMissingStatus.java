package org.athar.web.missing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.athar.kernel.PartialDate;
import org.athar.missing.MissingService;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.command.ChangeStatusCommand;
import org.athar.missing.view.MissingPersonView;
import org.athar.security.fault.NotFound;
import org.athar.web.support.Notices;

/** A coordinator takes a step of the search: verifies, marks a duplicate, finds alive. */
@Named
@ViewScoped
public class ChangeMissingStatus implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MissingService missing;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private MissingPersonView person;
    private String ref;
    private MissingStatus to;
    private PartialDate occurredOn;
    private String reason;
    private String duplicateOf;

    /** Loads the person once; a step that is not open is not found. */
    public void load() {
        if (person == null) {
            person = missing.view(ref);
            if (to == null || !person.nextSteps().contains(to)) {
                throw NotFound.absent("missing_person");
            }
            occurredOn = PartialDate.of(LocalDate.now(clock));
        }
    }

    /** Takes the step. */
    public String save() {
        ChangeStatusCommand command = new ChangeStatusCommand(person.person().id(), to, occurredOn, reason, duplicateOf);
        return notices.tell(missing.changeStatus(command), "missing.status.done")
                ? "/missing/view?faces-redirect=true&ref=" + person.person().handle() : null;
    }

    public MissingPersonView getPerson() {
        return person;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public MissingStatus getTo() {
        return to;
    }

    public void setTo(MissingStatus to) {
        this.to = to;
    }

    public PartialDate getOccurredOn() {
        return occurredOn;
    }

    public void setOccurredOn(PartialDate occurredOn) {
        this.occurredOn = occurredOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDuplicateOf() {
        return duplicateOf;
    }

    public void setDuplicateOf(String duplicateOf) {
        this.duplicateOf = duplicateOf;
    }
}
