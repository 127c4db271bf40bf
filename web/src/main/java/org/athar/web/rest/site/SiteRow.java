package org.athar.web.rest.site;

import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteStatus;
import org.athar.site.kind.SiteType;
import org.athar.site.view.SiteListItem;
import org.athar.web.rest.http.Maybe;

/** A site in a list. */
public record SiteRow(String number, LocalizedText name, LocalizedText area, @Maybe LocalizedText governorate, SiteType type,
        SiteStatus status, @Maybe PartialDate reportedOn, boolean invented) {

    static SiteRow of(SiteListItem item) {
        return new SiteRow(item.ref(), item.name(), item.area(), item.governorate(), item.type(), item.status(), item.reportedOn(),
                item.invented());
    }
}
