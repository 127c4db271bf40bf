package org.athar.web.recovery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.command.DescribeRemainsCommand;
import org.athar.recovery.view.RemainsView;
import org.athar.web.support.Notices;
import org.athar.web.support.stale.TwoVersions;

/** Describes remains anew, with a reason. */
@Named
@ViewScoped
public class DescribeRemains implements Serializable {

    private static final long serialVersionUID = 1L;
    private final DescriptionForm description = new DescriptionForm();

    @Inject
    private RecoveryService service;
    @Inject
    private Notices notices;
    @Inject
    private TwoVersions twoVersions;

    private RemainsView remains;
    private String ref;
    private String reason;

    /** Loads what is on record once. */
    public void load() {
        if (remains == null) {
            read();
        }
    }

    private void read() {
        remains = service.view(ref);
        description.setTo(remains.description());
    }

    /** Saves the description and opens the record. */
    public String save() {
        DescribeRemainsCommand command = new DescribeRemainsCommand(remains.id(), remains.version(), description.description(), reason);
        return twoVersions.save(() -> notices.telling(service.describe(command), "recovery.describe.done"), this::read,
                () -> service.history(ref)).map(done -> "/recovery/view?faces-redirect=true&ref=" + remains.number()).orElse(null);
    }

    public DescriptionForm getDescription() {
        return description;
    }

    public RemainsView getRemains() {
        return remains;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
