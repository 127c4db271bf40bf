package org.athar.web.recovery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.command.RecordRemainsCommand;
import org.athar.site.view.SiteBrief;
import org.athar.web.support.Environment;
import org.athar.web.support.Notices;

/** Puts remains on record as they are recovered. */
@Named
@ViewScoped
public class RecordRemains implements Serializable {

    private static final long serialVersionUID = 1L;
    private final RecoveryForm recovery = new RecoveryForm();
    private final DescriptionForm description = new DescriptionForm();

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

    private String site;

    /** Prepares the form once; the site may come with the address. */
    public void load() {
        choices.load();
        if (recovery.getMoment().getOn() == null) {
            recovery.setSite(site);
            recovery.getMoment().setTo(ZonedDateTime.now(clock));
            recovery.getBy().setStaff(choices.getPeople().get(0).staff().value());
        }
    }

    /** Records the remains and opens their page, from which the label is printed. */
    public String save() {
        if (recovery.getMoment().isUnplaceable()) {
            notices.wrong("remains:time", "custody.moment.wrong");
            return null;
        }
        SiteBrief from = recovery.getSite() == null ? null : service.site(recovery.getSite());
        Optional<String> number = notices.take(service.record(new RecordRemainsCommand(recovery.recovery(from == null ? null : from.id()),
                description.description(), environment.isSample())));
        if (number.isEmpty()) {
            return null;
        }
        notices.done("recovery.record.done", number.get());
        return "/recovery/view?faces-redirect=true&ref=" + number.get();
    }

    public RecoveryForm getRecovery() {
        return recovery;
    }

    public DescriptionForm getDescription() {
        return description;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }
}
