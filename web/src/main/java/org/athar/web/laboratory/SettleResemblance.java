package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.laboratory.EliminationService;
import org.athar.laboratory.code.ResemblanceOutcome;
import org.athar.laboratory.command.SettleResemblanceCommand;
import org.athar.laboratory.view.ResemblanceView;
import org.athar.security.fault.NotFound;
import org.athar.web.support.Notices;
import org.athar.web.support.stale.TwoVersions;

/** Says why two profiles look alike. */
@Named
@ViewScoped
public class SettleResemblance implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EliminationService service;
    @Inject
    private Notices notices;
    @Inject
    private TwoVersions twoVersions;

    private ResemblanceView resemblance;
    private UUID id;
    private ResemblanceOutcome outcome;
    private String reason;

    /** Loads what looks alike once; what is settled is not there. */
    public void load() {
        if (resemblance == null) {
            reload();
        }
    }

    private void reload() {
        resemblance = service.open().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> NotFound.absent("profile_resemblance"));
    }

    /** Settles it and goes on to what is still open. */
    public String save() {
        Optional<UUID> settled = twoVersions.save(() -> notices.telling(service.settle(new SettleResemblanceCommand(resemblance.id(),
                resemblance.version(), outcome, reason)), "laboratory.settle.done"), this::reload, List::of);
        return settled.isPresent() ? "/laboratory/alike?faces-redirect=true" : null;
    }

    /** What it may turn out to be. */
    public List<ResemblanceOutcome> getOutcomes() {
        return Stream.of(ResemblanceOutcome.values()).filter(one -> one != ResemblanceOutcome.OPEN).toList();
    }

    public ResemblanceView getResemblance() {
        return resemblance;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ResemblanceOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ResemblanceOutcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
