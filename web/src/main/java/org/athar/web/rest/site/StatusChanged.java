package org.athar.web.rest.site;

import org.athar.site.SiteStatus;

/** Where a site stands now. */
public record StatusChanged(SiteStatus status) {
}
