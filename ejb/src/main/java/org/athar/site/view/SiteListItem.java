package org.athar.site.view;

import java.io.Serializable;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteStatus;
import org.athar.site.kind.SiteType;

/**
 * A row of the list of sites.
 *
 * @param ref         its reference
 * @param name        its name
 * @param area        administrative area
 * @param governorate governorate that it lies in
 * @param type        its form
 * @param status      where it stands
 * @param reportedOn  when it was reported
 * @param invented    whether it exists in a sample only
 */
public record SiteListItem(String ref, LocalizedText name, LocalizedText area, LocalizedText governorate, SiteType type, SiteStatus status,
        PartialDate reportedOn, boolean invented) implements Serializable {
}
