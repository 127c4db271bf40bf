package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteStatus;
import org.athar.site.SiteStatusService;
import org.athar.site.command.ChangeSiteStatusCommand;
import org.athar.site.view.SiteOutlook;

/** Changes where a site stands. */
@Named
@ViewScoped
public class ChangeStatus extends SiteForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteStatusService statuses;
    @Inject
    private SiteTexts texts;

    private SiteStatus to;
    private PartialDate occurredOn;
    private String reason;
    private boolean historic;
    private SiteOutlook outlook;

    @Override
    public void load() {
        super.load();
        outlook = statuses.outlook(getRef());
    }

    /** The statuses to choose from: of the past, every other one, since some may be skipped. */
    public List<SiteStatus> getChoices() {
        return historic ? List.of(SiteStatus.values()).stream().filter(status -> status != getSite().status()).toList()
                : outlook.steps().stream().map(SiteOutlook.Step::to).toList();
    }

    /** Where what is in the way can be mended. */
    public Map<String, String> getMending() {
        return texts.links(getRef());
    }

    /** Changes it, and leads back to the site; the version is the one that was shown. */
    public String save() {
        Outcome<SiteStatus> outcome = statuses.change(new ChangeSiteStatusCommand(getSite().id(), getSite().version(), to, occurredOn,
                reason, historic));
        return answer(outcome, "overview", "site.status.done", to);
    }

    public SiteStatus getTo() {
        return to;
    }

    public void setTo(SiteStatus to) {
        this.to = to;
    }

    public PartialDate getOccurredOn() {
        return occurredOn;
    }

    public void setOccurredOn(PartialDate occurredOn) {
        this.occurredOn = occurredOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isHistoric() {
        return historic;
    }

    public void setHistoric(boolean historic) {
        this.historic = historic;
    }

    public SiteOutlook getOutlook() {
        return outlook;
    }

    public void setOutlook(SiteOutlook outlook) {
        this.outlook = outlook;
    }
}
