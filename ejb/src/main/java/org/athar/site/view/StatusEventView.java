package org.athar.site.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteStatus;

/**
 * A change of status.
 *
 * @param from       from which, null at the beginning
 * @param to         to which
 * @param occurredOn when
 * @param reason     why
 * @param historic   whether it was recorded after the fact
 * @param gaps       codes of the rules whose documents are not held
 * @param by         who recorded it
 * @param recordedAt when
 */
public record StatusEventView(SiteStatus from, SiteStatus to, PartialDate occurredOn, String reason, boolean historic, List<String> gaps,
        LocalizedText by, Instant recordedAt) implements Serializable {

    /** Keeps the gaps as they are. */
    public StatusEventView {
        gaps = List.copyOf(gaps);
    }
}
