package org.athar.web.rest.site;

import org.athar.kernel.PartialDate;
import org.athar.site.SiteId;
import org.athar.site.SiteStatus;
import org.athar.site.command.ChangeSiteStatusCommand;
import org.athar.web.rest.http.Maybe;

/** Where a site comes to stand. */
public record NewStatus(SiteStatus to, PartialDate occurredOn, @Maybe String reason, boolean historic) {

    ChangeSiteStatusCommand of(SiteId site, long version) {
        return new ChangeSiteStatusCommand(site, version, to, occurredOn, reason, historic);
    }
}
