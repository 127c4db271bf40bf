package org.athar.web.rest.site;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.place.Position;
import org.athar.place.PositionMethod;
import org.athar.site.SiteStatus;
import org.athar.site.command.SiteMeasures;
import org.athar.site.kind.GravePhase;
import org.athar.site.kind.SiteHazard;
import org.athar.site.kind.SitePeriod;
import org.athar.site.kind.SiteType;
import org.athar.site.view.SitePlace;
import org.athar.site.view.SiteView;
import org.athar.web.rest.http.Maybe;

/** A site as its page shows it; what is sealed from who asks is null, and {@code sealed} says so. */
public record SiteWhole(String number, LocalizedText name, List<String> variants, Area area, @Maybe String locality, boolean sealed,
        @Maybe Place place, SiteType type, GravePhase phase, SitePeriod period, Set<SiteHazard> hazards, Measures measures,
        @Maybe PartialDate knownSince, @Maybe PartialDate reportedOn, @Maybe String reportedBy, @Maybe String landOwner,
        @Maybe Boolean moreThanOne, @Maybe String circumstances, @Maybe String note, SiteStatus status, @Maybe PartialDate statusSince,
        boolean invented, @Maybe LocalizedText recordedBy, Instant recordedAt) {

    static SiteWhole of(SiteView site) {
        return new SiteWhole(site.ref(), site.name(), site.variants(), new Area(site.area().code(), site.area().name(),
                site.area().within()), site.locality(), site.sealed(), Place.of(site.place()), site.type(), site.phase(), site.period(),
                site.hazards(), Measures.of(site.measures()), site.report().knownSince(), site.report().reportedOn(),
                site.report().reportedBy(), site.landOwner(), site.moreThanOne(), site.circumstances(), site.note(), site.status(),
                site.statusSince(), site.invented(), site.recordedBy(), site.recordedAt());
    }

    /** Administrative area, and what it lies in from the governorate down. */
    public record Area(@Maybe String code, LocalizedText name, List<LocalizedText> within) {
    }

    /** The exact place. */
    public record Place(@Maybe Double latitude, @Maybe Double longitude, @Maybe Double uncertaintyMetres, @Maybe PositionMethod method,
            @Maybe String note, @Maybe String outline) {

        static Place of(SitePlace place) {
            if (place == null) {
                return null;
            }
            Position point = place.position() == null ? new Position(null, null, null, null) : place.position();
            return new Place(point.latitude(), point.longitude(), point.uncertaintyMetres(), point.method(), place.note(),
                    place.outline());
        }
    }

    /** How large it is; rounded, without height, where the place is sealed. */
    public record Measures(@Maybe Double areaM2, @Maybe Double lengthMetres, @Maybe Double widthMetres, @Maybe Double depthMetres,
            @Maybe Double elevationMetres) {

        static Measures of(SiteMeasures measures) {
            return new Measures(measures.areaM2(), measures.lengthMetres(), measures.widthMetres(), measures.depthMetres(),
                    measures.elevationMetres());
        }
    }
}
