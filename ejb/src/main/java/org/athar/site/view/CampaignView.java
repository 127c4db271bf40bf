package org.athar.site.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;

/**
 * A phase of work.
 *
 * @param id         which one
 * @param phase      its number
 * @param startsOn   when it began, null where nobody says
 * @param endsOn     when it ended, null where it goes on or nobody says
 * @param ended      whether it is over
 * @param teams      who worked
 * @param areaM2     area worked on, square metres
 * @param note       anything else
 * @param recordedBy who recorded it
 * @param recordedAt when
 */
public record CampaignView(UUID id, int phase, PartialDate startsOn, PartialDate endsOn, boolean ended, String teams, Double areaM2,
        String note, StaffId recordedBy, Instant recordedAt) implements Serializable {
}
