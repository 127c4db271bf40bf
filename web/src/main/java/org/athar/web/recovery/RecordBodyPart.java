package org.athar.web.recovery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.kernel.Outcome;
import org.athar.recovery.BodyPartService;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.command.DescribePartCommand;
import org.athar.recovery.command.RecordPartCommand;
import org.athar.recovery.view.PartView;
import org.athar.recovery.view.RemainsView;
import org.athar.web.support.Notices;

/** Puts a part of a set of remains on record, or describes one anew with a reason. */
@Named
@ViewScoped
public class RecordBodyPart implements Serializable {

    private static final long serialVersionUID = 1L;
    private final PartForm form = new PartForm();

    @Inject
    private BodyPartService service;
    @Inject
    private RecoveryService recovery;
    @Inject
    private Notices notices;

    private RemainsView remains;
    private PartView part;
    private String ref;
    private String number;
    private String reason;

    /** Loads the set once, and the part if one is to be described anew. */
    public void load() {
        if (remains == null) {
            remains = recovery.view(ref);
            part = number == null ? null : service.view(number);
            if (part != null) {
                form.setTo(part.description());
            }
        }
    }

    /** Saves, and opens the parts of the set. */
    public String save() {
        Outcome<String> outcome = part == null ? service.record(new RecordPartCommand(remains.number(), form.description()))
                : service.describe(new DescribePartCommand(part.number(), part.version(), form.description(), reason));
        String saved = outcome instanceof Outcome.Done<String> done ? done.value() : null;
        return notices.tell(outcome, part == null ? "recovery.part.done" : "recovery.describe.done", saved)
                ? "/recovery/view?faces-redirect=true&ref=" + remains.number() + "&tab=parts" : null;
    }

    public PartForm getForm() {
        return form;
    }

    public RemainsView getRemains() {
        return remains;
    }

    /** The part that is described anew; null if a new one is recorded. */
    public PartView getPart() {
        return part;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
