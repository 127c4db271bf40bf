package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteProtectionService;
import org.athar.site.command.ProtectSiteCommand;

/** Records a protection of a site, or its renewal. */
@Named
@ViewScoped
public class ProtectSite extends SiteForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteProtectionService protections;

    private boolean renewal;
    private String decisionNo;
    private PartialDate decidedOn;
    private String gazetteNo;
    private LocalDate publishedOn;
    private Double areaM2;
    private String note;

    /** Records it, and leads back to the site. */
    public String save() {
        Outcome<UUID> outcome = protections.protect(new ProtectSiteCommand(getSite().id(), renewal, decisionNo, decidedOn, gazetteNo,
                publishedOn, areaM2, note));
        return answer(outcome, "protection", "site.protect.done");
    }

    public boolean isRenewal() {
        return renewal;
    }

    public void setRenewal(boolean renewal) {
        this.renewal = renewal;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }

    public PartialDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(PartialDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getGazetteNo() {
        return gazetteNo;
    }

    public void setGazetteNo(String gazetteNo) {
        this.gazetteNo = gazetteNo;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public Double getAreaM2() {
        return areaM2;
    }

    public void setAreaM2(Double areaM2) {
        this.areaM2 = areaM2;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
