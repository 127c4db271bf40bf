package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteOpeningService;

/** Ends a phase of work at a site. */
@Named
@ViewScoped
public class EndCampaign extends SiteForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteOpeningService openings;

    private int phase;
    private PartialDate endsOn;

    /** Ends it, and leads back to the site. */
    public String save() {
        Outcome<UUID> outcome = openings.end(getSite().id(), phase, endsOn);
        return answer(outcome, "protection", "site.end.done");
    }

    public int getPhase() {
        return phase;
    }

    public void setPhase(int phase) {
        this.phase = phase;
    }

    public PartialDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(PartialDate endsOn) {
        this.endsOn = endsOn;
    }
}
