package org.athar.site.command;

import java.io.Serializable;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteId;

/**
 * A phase of work at a site.
 *
 * @param site     which one
 * @param phase    its number, from one
 * @param startsOn when it began; null where nobody says
 * @param endsOn   when it ended
 * @param ended    whether it is over, even if nobody says since when
 * @param teams    who worked
 * @param areaM2   area worked on, square metres
 * @param note     anything else
 */
public record RecordCampaignCommand(SiteId site, Integer phase, PartialDate startsOn, PartialDate endsOn, boolean ended, String teams,
        Double areaM2, String note) implements Serializable {
}
