package org.athar.site.view;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;

/**
 * What was decided and done about a site: protections, openings and phases of work.
 *
 * @param protections the last first
 * @param openings    the last first
 * @param campaigns   by number
 * @param names       names of those who recorded them
 */
public record SiteWorkView(List<ProtectionView> protections, List<OpeningView> openings, List<CampaignView> campaigns,
        Map<StaffId, LocalizedText> names) implements Serializable {

    /** Keeps lists as they are. */
    public SiteWorkView {
        protections = List.copyOf(protections);
        openings = List.copyOf(openings);
        campaigns = List.copyOf(campaigns);
        names = Map.copyOf(names);
    }
}
