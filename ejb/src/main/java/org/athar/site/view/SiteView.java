package org.athar.site.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.place.view.AreaView;
import org.athar.site.SiteId;
import org.athar.site.SiteStatus;
import org.athar.site.command.SiteMeasures;
import org.athar.site.command.SiteReport;
import org.athar.site.kind.GravePhase;
import org.athar.site.kind.SiteHazard;
import org.athar.site.kind.SitePeriod;
import org.athar.site.kind.SiteType;

/**
 * A site as its page shows it.
 *
 * @param id            which one
 * @param version       to be handed back with a change
 * @param ref           its reference
 * @param name          its name
 * @param variants      other spellings and names
 * @param area          administrative area
 * @param locality      village or place in words
 * @param place         the exact place; null where it is sealed
 * @param sealed        whether the exact place is kept from who looks
 * @param protectedPlace whether it is of class S3, also where who looks may see it
 * @param type          its form
 * @param phase         whether the dead lie where they were first put
 * @param period        from which years they are
 * @param hazards       what endangers those who work there
 * @param measures      how large it is; rounded, without height, where the place is sealed
 * @param report        how it became known
 * @param reportedLate  days that the report came later than the law allows (L3), 0 if it did not or nobody can say
 * @param landOwner     whose land it is
 * @param moreThanOne   whether remains of more than one person were seen; null while nobody said
 * @param circumstances why it calls for an investigation
 * @param note          anything else
 * @param status        where it stands
 * @param statusSince   since when, null if not known
 * @param invented      whether it exists in a sample only
 * @param recordedBy    who put it on record
 * @param recordedAt    when
 */
public record SiteView(SiteId id, long version, String ref, LocalizedText name, List<String> variants, AreaView area, String locality,
        SitePlace place, boolean sealed, boolean protectedPlace, SiteType type, GravePhase phase, SitePeriod period,
        Set<SiteHazard> hazards, SiteMeasures measures, SiteReport report, long reportedLate, String landOwner, Boolean moreThanOne,
        String circumstances, String note, SiteStatus status, PartialDate statusSince, boolean invented, LocalizedText recordedBy,
        Instant recordedAt) implements Serializable {

    /** Keeps lists as they are. */
    public SiteView {
        variants = List.copyOf(variants);
        hazards = Set.copyOf(hazards);
    }
}
