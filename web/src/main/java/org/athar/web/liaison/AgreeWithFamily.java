package org.athar.web.liaison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.athar.liaison.FamilyContactService;
import org.athar.liaison.code.AppointmentKind;
import org.athar.liaison.command.MakeAppointmentCommand;
import org.athar.web.support.Notices;

/** Notes an appointment with a family, or a promise to come back to it. */
@Named
@ViewScoped
public class AgreeWithFamily extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private FamilyContactService service;
    @Inject
    private Notices notices;

    private AppointmentKind kind = AppointmentKind.APPOINTMENT;
    private String what;
    private LocalDate dueOn;
    private String time;

    /** Notes it. */
    public String save() {
        MakeAppointmentCommand command = new MakeAppointmentCommand(getRef(), kind, what, dueOn, time);
        return notices.tell(service.agree(command), "liaison.agree.done") ? back("agreed") : null;
    }

    public AppointmentKind[] getKinds() {
        return AppointmentKind.values();
    }

    public AppointmentKind getKind() {
        return kind;
    }

    public void setKind(AppointmentKind kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
