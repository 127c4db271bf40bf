package org.athar.web.liaison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.athar.liaison.FamilyContactService;
import org.athar.liaison.command.PlanNotificationCommand;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.SpokenLanguage;
import org.athar.security.StaffId;
import org.athar.security.view.StaffListItem;
import org.athar.web.security.Self;
import org.athar.web.support.Notices;

/** Plans how a family is told: by whom, to whom, by which channel, in which language, on which day. */
@Named
@ViewScoped
public class PlanNotification extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private FamilyContactService service;
    @Inject
    private Notices notices;
    @Inject
    private Self self;

    private List<StaffListItem> officers;
    private UUID officer;
    private UUID recipient;
    private ContactChannel channel;
    private SpokenLanguage language;
    private LocalDate plannedFor;
    private String preference;

    @Override
    protected void begin() {
        officers = List.copyOf(families().officers());
        officer = self.get().staffId() == null ? null : self.get().staffId().value();
    }

    /** Plans it; from now on the family hears that it may come. */
    public String save() {
        PlanNotificationCommand command = new PlanNotificationCommand(getRef(), officer == null ? null : new StaffId(officer),
                relative(recipient), channel, language, plannedFor, preference);
        return notices.tell(service.plan(command), "liaison.plan.done") ? back("notice") : null;
    }

    public SpokenLanguage[] getLanguages() {
        return SpokenLanguage.values();
    }

    public List<StaffListItem> getOfficers() {
        return officers;
    }

    public UUID getOfficer() {
        return officer;
    }

    public void setOfficer(UUID officer) {
        this.officer = officer;
    }

    public UUID getRecipient() {
        return recipient;
    }

    public void setRecipient(UUID recipient) {
        this.recipient = recipient;
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }

    public SpokenLanguage getLanguage() {
        return language;
    }

    public void setLanguage(SpokenLanguage language) {
        this.language = language;
    }

    public LocalDate getPlannedFor() {
        return plannedFor;
    }

    public void setPlannedFor(LocalDate plannedFor) {
        this.plannedFor = plannedFor;
    }

    public String getPreference() {
        return preference;
    }

    public void setPreference(String preference) {
        this.preference = preference;
    }
}
