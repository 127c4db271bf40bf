package org.athar.web.liaison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.athar.liaison.FamilyContactService;
import org.athar.liaison.command.RecordNotificationCommand;
import org.athar.liaison.view.NotificationView;
import org.athar.web.support.Notices;

/** Records that the family was told as planned, and how it went. */
@Named
@ViewScoped
public class RecordNotification extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private FamilyContactService service;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private LocalDate doneOn;
    private boolean preferenceHonoured;
    private String outcome;
    private LocalDate followUpOn;

    @Override
    protected void begin() {
        doneOn = LocalDate.now(clock);
    }

    /** The plan that is carried out, null if none is open. */
    public NotificationView getPlan() {
        return getFile().notifications().stream().filter(one -> !one.done()).findFirst().orElse(null);
    }

    /** Records it. */
    public String save() {
        RecordNotificationCommand command = new RecordNotificationCommand(getRef(), doneOn, preferenceHonoured, outcome, followUpOn);
        return notices.tell(service.told(command), "liaison.notified.done") ? back("notice") : null;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public boolean isPreferenceHonoured() {
        return preferenceHonoured;
    }

    public void setPreferenceHonoured(boolean preferenceHonoured) {
        this.preferenceHonoured = preferenceHonoured;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(LocalDate followUpOn) {
        this.followUpOn = followUpOn;
    }
}
