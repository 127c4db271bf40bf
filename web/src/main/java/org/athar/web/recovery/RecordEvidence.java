package org.athar.web.recovery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.ArtefactKind;
import org.athar.recovery.command.RecordEvidenceCommand;
import org.athar.recovery.view.RemainsView;
import org.athar.site.view.SiteBrief;
import org.athar.web.support.Environment;
import org.athar.web.support.Notices;

/** Puts an artefact or effects on record, alone or with remains. */
@Named
@ViewScoped
public class RecordEvidence implements Serializable {

    private static final long serialVersionUID = 1L;
    private final RecoveryForm recovery = new RecoveryForm();

    @Inject
    private RecoveryService service;
    @Inject
    private RecoveryChoices choices;
    @Inject
    private Environment environment;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private String remains;
    private ArtefactKind kind;
    private Integer quantity = 1;
    private String description;

    /** Prepares the form once; the remains with which it was found may come with the address. */
    public void load() {
        choices.load();
        if (recovery.getMoment().getOn() == null) {
            recovery.getMoment().setTo(ZonedDateTime.now(clock));
            recovery.getBy().setStaff(choices.getPeople().get(0).staff().value());
            if (remains != null && !remains.isBlank()) {
                RemainsView found = service.view(remains);
                recovery.setSite(found.site().ref());
                recovery.setContext(found.context());
            }
        }
    }

    /** Records it and opens its page. */
    public String save() {
        if (recovery.getMoment().isUnplaceable()) {
            notices.wrong("evidence:time", "custody.moment.wrong");
            return null;
        }
        SiteBrief from = recovery.getSite() == null ? null : service.site(recovery.getSite());
        Optional<String> number = notices.take(service.recordEvidence(new RecordEvidenceCommand(
                recovery.recovery(from == null ? null : from.id()), kind, quantity == null ? 0 : quantity, description, remains,
                environment.isSample())));
        if (number.isEmpty()) {
            return null;
        }
        notices.done("recovery.record.done", number.get());
        return "/recovery/evidence?faces-redirect=true&ref=" + number.get();
    }

    public ArtefactKind[] getKinds() {
        return ArtefactKind.values();
    }

    public RecoveryForm getRecovery() {
        return recovery;
    }

    public String getRemains() {
        return remains;
    }

    public void setRemains(String remains) {
        this.remains = remains;
    }

    public ArtefactKind getKind() {
        return kind;
    }

    public void setKind(ArtefactKind kind) {
        this.kind = kind;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
