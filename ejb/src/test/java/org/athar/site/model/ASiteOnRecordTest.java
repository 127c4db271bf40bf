package org.athar.site.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteStatus;
import org.athar.site.model.status.StatusChange;
import org.junit.jupiter.api.Test;

class ASiteOnRecordTest {

    @Test
    void beginsAsReportedOnTheDayOfItsReport() {
        Site site = Samples.site();
        assertEquals(SiteStatus.REPORTED, site.status());
        assertEquals(PartialDate.parse("2026-10"), site.statusSince());
        assertEquals(1, site.statusEvents().size());
    }

    @Test
    void standsWhereItsLastEventLeftIt() {
        Site site = Samples.site();
        move(site, SiteStatus.ASSESSED, "2026-11-02");
        move(site, SiteStatus.CONFIRMED, "2026-11-03");
        SiteStatusEvent last = site.statusEvents().get(2);
        assertEquals(last.to(), site.status());
        assertEquals(SiteStatus.ASSESSED, last.from());
        assertEquals(3, last.number());
    }

    @Test
    void hidesItsExactPlaceUntilItIsExcavated() {
        for (SiteStatus status : SiteStatus.values()) {
            Site site = Samples.site();
            if (status != SiteStatus.REPORTED) {
                move(site, status, "2026-11-03");
            }
            boolean open = status == SiteStatus.EXHAUSTED || status == SiteStatus.CLOSED || status == SiteStatus.NOT_A_GRAVE;
            assertEquals(!open, site.isPositionSealed(), status.name());
        }
    }

    @Test
    void givesBackWhatIsKnownAsItWasTold() {
        assertEquals(Samples.description(), Samples.site().description());
        assertTrue(Samples.site().invented());
    }

    @Test
    void isAPolygonOnlyIfItsOutlineIsClosedAndOnTheEarth() {
        assertTrue(Outline.isPolygon("{\"type\":\"Polygon\",\"coordinates\":[[[42,36],[42.1,36],[42.1,36.1],[42,36]]]}"));
        assertFalse(Outline.isPolygon("{\"type\":\"Polygon\",\"coordinates\":[[[42,36],[42.1,36],[42.1,36.1],[42,36.2]]]}"));
        assertFalse(Outline.isPolygon("{\"type\":\"Polygon\",\"coordinates\":[[[42,96],[42.1,36],[42.1,36.1],[42,96]]]}"));
        assertFalse(Outline.isPolygon("{\"type\":\"Point\",\"coordinates\":[42,36]}"));
        assertFalse(Outline.isPolygon("{\"type\":\"Polygon\",\"coordinates\":[[42,36]]}"));
        assertFalse(Outline.isPolygon("POLYGON((42 36))"));
        assertFalse(Outline.isPolygon("[]"));
    }

    private static void move(Site site, SiteStatus to, String on) {
        site.move(new StatusChange(to, PartialDate.parse(on), "seen", false, List.of()), UUID.randomUUID(), Samples.SOMEBODY, Samples.NOW);
    }
}
