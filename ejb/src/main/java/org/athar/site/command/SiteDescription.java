package org.athar.site.command;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.athar.kernel.LocalizedText;
import org.athar.site.kind.GravePhase;
import org.athar.site.kind.SiteHazard;
import org.athar.site.kind.SitePeriod;
import org.athar.site.kind.SiteType;

/**
 * What is known of a site. Only a name, the area, type, phase and period are required; the last two may say that they are not known.
 *
 * @param name          its name in any of the three languages
 * @param variants      other spellings and names
 * @param where         where it lies
 * @param type          its form
 * @param phase         whether the dead lie where they were first put
 * @param period        from which years they are
 * @param hazards       what endangers those who work there
 * @param measures      how large it is
 * @param report        how it became known
 * @param landOwner     whose land it is
 * @param moreThanOne   whether remains of more than one person were seen; null while nobody said
 * @param circumstances why the deaths or the burial call for an investigation
 * @param note          anything else
 */
public record SiteDescription(LocalizedText name, List<String> variants, SiteWhere where, SiteType type, GravePhase phase,
        SitePeriod period, Set<SiteHazard> hazards, SiteMeasures measures, SiteReport report, String landOwner,
        Boolean moreThanOne, String circumstances, String note) implements Serializable {

    /** Keeps lists as they are now. */
    public SiteDescription {
        variants = variants == null ? List.of() : List.copyOf(variants);
        hazards = hazards == null ? Set.of() : Set.copyOf(hazards);
    }
}
