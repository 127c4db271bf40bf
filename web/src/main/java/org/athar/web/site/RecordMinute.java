package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteOpeningService;
import org.athar.site.command.RecordMinuteCommand;

/** Records the official minute of the last opening of a site. */
@Named
@ViewScoped
public class RecordMinute extends SiteForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteOpeningService openings;

    private String minuteNo;
    private PartialDate drawnUpOn;
    private String signatories;
    private String note;

    /** Records it, and leads back to the site. */
    public String save() {
        List<String> names = signatories == null ? List.of() : signatories.lines().toList();
        Outcome<UUID> outcome = openings.record(new RecordMinuteCommand(getSite().id(), minuteNo, drawnUpOn, names, note));
        return answer(outcome, "protection", "site.minute.done");
    }

    public String getMinuteNo() {
        return minuteNo;
    }

    public void setMinuteNo(String minuteNo) {
        this.minuteNo = minuteNo;
    }

    public PartialDate getDrawnUpOn() {
        return drawnUpOn;
    }

    public void setDrawnUpOn(PartialDate drawnUpOn) {
        this.drawnUpOn = drawnUpOn;
    }

    public String getSignatories() {
        return signatories;
    }

    public void setSignatories(String signatories) {
        this.signatories = signatories;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
