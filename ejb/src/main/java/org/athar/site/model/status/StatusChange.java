package org.athar.site.model.status;

import java.util.List;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteStatus;

/**
 * A change of status that nothing stands against.
 *
 * @param to         to which status
 * @param occurredOn when; null where nobody knows
 * @param reason     why
 * @param historic   whether it is recorded after the fact, so that documents may be missing
 * @param gaps       codes of the rules whose documents are not held; empty unless historic
 */
public record StatusChange(SiteStatus to, PartialDate occurredOn, String reason, boolean historic, List<String> gaps) {

    /** Keeps the gaps as they are. */
    public StatusChange {
        gaps = List.copyOf(gaps);
    }
}
