package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteOpeningService;
import org.athar.site.command.RecordCampaignCommand;

/** Records a phase of work at a site. */
@Named
@ViewScoped
public class RecordCampaign extends SiteForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteOpeningService openings;

    private Integer phase;
    private PartialDate startsOn;
    private PartialDate endsOn;
    private boolean ended;
    private String teams;
    private Double areaM2;
    private String note;

    /** Records it, and leads back to the site. */
    public String save() {
        Outcome<UUID> outcome = openings.record(new RecordCampaignCommand(getSite().id(), phase, startsOn, endsOn, ended, teams,
                areaM2, note));
        return answer(outcome, "protection", "site.campaign.done");
    }

    public Integer getPhase() {
        return phase;
    }

    public void setPhase(Integer phase) {
        this.phase = phase;
    }

    public PartialDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(PartialDate startsOn) {
        this.startsOn = startsOn;
    }

    public PartialDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(PartialDate endsOn) {
        this.endsOn = endsOn;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    public String getTeams() {
        return teams;
    }

    public void setTeams(String teams) {
        this.teams = teams;
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
