package org.athar.site.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.place.AreaId;
import org.athar.place.Position;
import org.athar.place.PositionMethod;
import org.athar.security.StaffId;
import org.athar.site.SiteId;
import org.athar.site.command.SiteDescription;
import org.athar.site.command.SiteMeasures;
import org.athar.site.command.SiteReport;
import org.athar.site.command.SiteWhere;
import org.athar.site.kind.GravePhase;
import org.athar.site.kind.SiteHazard;
import org.athar.site.kind.SitePeriod;
import org.athar.site.kind.SiteType;

/** A site for tests. */
final class Samples {

    static final StaffId SOMEBODY = new StaffId(new UUID(7, 1));
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private Samples() {
    }

    static SiteDescription description() {
        return new SiteDescription(new LocalizedText("A trench", "خندق", null), List.of("The trench"),
                new SiteWhere(new AreaId(new UUID(1, 1)), "a village", new Position(36.1, 42.1, 25.0, PositionMethod.GNSS), null, null),
                SiteType.TRENCH, GravePhase.PRIMARY, SitePeriod.ISIL_2014_2017, Set.of(SiteHazard.FLOOD), SiteMeasures.NONE,
                new SiteReport(null, PartialDate.parse("2026-10"), "a village council"), null, true, "many shot", null);
    }

    static Site site() {
        return new Site(new SiteId(new UUID(2, 2)), "NIN-0001", description(), true, SOMEBODY, NOW, new UUID(3, 3));
    }
}
