package org.athar.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Sensitivity;
import org.athar.place.PlaceService;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;
import org.athar.site.command.SiteDescription;
import org.athar.site.command.SiteMeasures;
import org.athar.site.command.SiteReport;
import org.athar.site.model.Site;
import org.athar.site.view.SitePlace;
import org.athar.site.view.SiteView;

/** Makes views of sites: what is sealed from who asks never enters one. */
@ApplicationScoped
class SiteViews {

    @Inject
    private PlaceService places;
    @Inject
    private StaffService staff;
    @Inject
    private SiteLaw law;
    @Inject
    private CurrentOperation current;

    /** Whether the exact place of a site is kept from who asks. */
    boolean isSealed(Site site) {
        return site.isPositionSealed() && !current.mayTouch(Sensitivity.S3);
    }

    SiteView view(Site site) {
        SiteDescription known = site.description();
        boolean sealed = isSealed(site);
        SitePlace place = sealed ? null
                : new SitePlace(known.where().position(), known.where().positionNote(), known.where().outline());
        return new SiteView(site.id(), site.version(), site.ref(), site.name(), known.variants(), places.area(site.area()),
                known.where().locality(), place, sealed, site.isPositionSealed(), known.type(), known.phase(), known.period(),
                known.hazards(), sealed ? rounded(known.measures()) : known.measures(), known.report(), reportedLate(known.report()),
                known.landOwner(), known.moreThanOne(), known.circumstances(), known.note(), site.status(), site.statusSince(),
                site.invented(), names(Stream.of(site.recordedBy())).get(site.recordedBy()), site.recordedAt());
    }

    /** Names of people on the staff. */
    Map<StaffId, LocalizedText> names(Stream<StaffId> people) {
        return names(people.collect(Collectors.toSet()));
    }

    private Map<StaffId, LocalizedText> names(Collection<StaffId> people) {
        return people.isEmpty() ? Map.of() : staff.names(people);
    }

    /** Days beyond those that the law allows (L3), at the least that the two dates allow. */
    private long reportedLate(SiteReport report) {
        if (report.knownSince() == null || report.reportedOn() == null) {
            return 0;
        }
        long atLeast = ChronoUnit.DAYS.between(report.knownSince().latest(), report.reportedOn().earliest());
        return Math.max(0, atLeast - law.reportDays());
    }

    /** One significant digit, and no height: measures must not tell where a site lies. */
    private static SiteMeasures rounded(SiteMeasures exact) {
        return new SiteMeasures(rounded(exact.areaM2()), rounded(exact.lengthMetres()), rounded(exact.widthMetres()),
                rounded(exact.depthMetres()), null);
    }

    private static Double rounded(Double value) {
        return value == null ? null : BigDecimal.valueOf(value).round(new MathContext(1)).doubleValue();
    }
}
