package org.athar.web.liaison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.athar.liaison.FamilyContactService;
import org.athar.liaison.command.KeepAppointmentCommand;
import org.athar.liaison.view.AppointmentView;
import org.athar.security.fault.NotFound;
import org.athar.web.support.Notices;

/** Notes what became of an appointment or a promise. */
@Named
@ViewScoped
public class KeepAppointment extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private FamilyContactService service;
    @Inject
    private Notices notices;

    private UUID id;
    private AppointmentView appointment;
    private String outcome;

    @Override
    protected void begin() {
        appointment = getFile().appointments().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> NotFound.absent("family_appointment"));
    }

    /** Notes it. */
    public String save() {
        return notices.tell(service.keep(new KeepAppointmentCommand(getRef(), id, outcome)), "liaison.keep.done") ? back("agreed") : null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AppointmentView getAppointment() {
        return appointment;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
