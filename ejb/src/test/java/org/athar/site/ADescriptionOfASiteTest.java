package org.athar.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.place.AreaId;
import org.athar.place.Position;
import org.athar.place.PositionMethod;
import org.athar.site.command.SiteDescription;
import org.athar.site.command.SiteMeasures;
import org.athar.site.command.SiteReport;
import org.athar.site.command.SiteWhere;
import org.athar.site.kind.GravePhase;
import org.athar.site.kind.SitePeriod;
import org.athar.site.kind.SiteType;
import org.junit.jupiter.api.Test;

class ADescriptionOfASiteTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final AreaId AREA = new AreaId(new UUID(1, 1));

    @Test
    void needsANameAnAreaATypeAPhaseAndAPeriodAndNothingElse() {
        assertEquals(List.of(), fields(description(name("X"), where(null, null), SiteMeasures.NONE, SiteReport.NONE)));
        SiteDescription empty = new SiteDescription(null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertEquals(List.of("nameEn", "area", "type", "phase", "period"), fields(empty));
    }

    @Test
    void givesNoPointWithoutSayingHowWellAndHowItIsKnown() {
        assertEquals(List.of("uncertaintyMetres"), fields(description(name("X"),
                where(new Position(36.0, 42.0, null, PositionMethod.GNSS), null), SiteMeasures.NONE, SiteReport.NONE)));
        assertEquals(List.of("uncertaintyMetres"), fields(description(name("X"),
                where(new Position(36.0, 42.0, 10.0, null), null), SiteMeasures.NONE, SiteReport.NONE)));
        assertEquals(List.of("latitude"), fields(description(name("X"),
                where(new Position(136.0, 42.0, 10.0, PositionMethod.GNSS), null), SiteMeasures.NONE, SiteReport.NONE)));
    }

    @Test
    void isNotKnownAfterItWasReportedNorInTheFuture() {
        assertEquals(List.of("knownSince"), fields(description(name("X"), where(null, null), SiteMeasures.NONE,
                new SiteReport(PartialDate.parse("2021"), PartialDate.parse("2020-06-29"), null))));
        assertEquals(List.of("reportedOn"), fields(description(name("X"), where(null, null), SiteMeasures.NONE,
                new SiteReport(null, PartialDate.parse("2027"), null))));
        assertEquals(List.of("reportedOn"), fields(description(name("X"), where(null, null), SiteMeasures.NONE,
                new SiteReport(null, PartialDate.parse("2026-11-24"), null))));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertEquals(List.of("nameAr", "outline", "areaM2", "depthMetres"),
                fields(description(new LocalizedText("X", "\u202Eخ", null), where(null, "no polygon"),
                        new SiteMeasures(-1.0, null, null, 0.0, null), SiteReport.NONE)));
    }

    private static LocalizedText name(String en) {
        return new LocalizedText(en, null, null);
    }

    private static SiteWhere where(Position position, String outline) {
        return new SiteWhere(AREA, null, position, null, outline);
    }

    private static SiteDescription description(LocalizedText name, SiteWhere where, SiteMeasures measures, SiteReport report) {
        return new SiteDescription(name, List.of(), where, SiteType.TRENCH, GravePhase.UNKNOWN, SitePeriod.OTHER, Set.of(), measures,
                report,
                null, null, null, null);
    }

    private static List<String> fields(SiteDescription description) {
        return SiteRules.violations(SiteRules.clean(description), NOW).stream().map(Refusal::field).toList();
    }
}
