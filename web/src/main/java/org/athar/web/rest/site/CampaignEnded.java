package org.athar.web.rest.site;

import org.athar.kernel.PartialDate;

/** Until when a phase of work lasted. */
public record CampaignEnded(PartialDate endsOn) {
}
