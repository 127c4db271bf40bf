package org.athar.site.model.status;

import static org.athar.site.model.status.ASiteOnItsWayTest.change;
import static org.athar.site.model.status.ASiteOnItsWayTest.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteRefusal;
import org.athar.site.SiteStatus;
import org.athar.site.kind.CommitteeFunction;
import org.junit.jupiter.api.Test;

class AStatusOfThePastTest {

    private static final LocalDate ON_RECORD = LocalDate.of(2026, 11, 1);
    private static final StatusSettings LAW = new StatusSettings(EnumSet.of(CommitteeFunction.JUDGE),
            EnumSet.of(CommitteeFunction.JUDGE), true, true, false);
    private static final StatusFacts NO_DOCUMENTS = new StatusFacts(false, true, true, false, false, false, Set.of(), Set.of(), false, 0,
            0);

    @Test
    void isKeptWithEachMissingDocumentListedAsAGap() {
        StatusChange opened = ruling(SiteStatus.CONFIRMED).rule(change(SiteStatus.OPENED, "2021", true)).required();
        assertTrue(opened.historic());
        assertEquals(gaps(SiteRefusal.STATUS_SKIPPED, SiteRefusal.COMMITTEE_LACKS, SiteRefusal.DECISION_MISSING, SiteRefusal.NOT_PRESENT),
                opened.gaps());
        StatusChange exhausted = ruling(SiteStatus.OPENED).rule(change(SiteStatus.EXHAUSTED, "2022-04-26", true)).required();
        assertEquals(gaps(SiteRefusal.MINUTE_MISSING, SiteRefusal.FILM_MISSING), exhausted.gaps());
    }

    @Test
    void isNotKeptWhereTheSiteIsNotWhatItIsSaidToBe() {
        StatusFacts unknown = new StatusFacts(false, null, false, false, false, false, Set.of(), Set.of(), false, 0, 0);
        assertEquals(List.of(SiteRefusal.FEWER_THAN_TWO, SiteRefusal.CIRCUMSTANCES_MISSING),
                codes(new StatusRuling(SiteStatus.REPORTED, null, ON_RECORD, unknown, LAW)
                        .rule(change(SiteStatus.CONFIRMED, "2020", true))));
    }

    @Test
    void isNoWayAroundTheRulesForWhatHappensNow() {
        assertEquals(List.of(SiteRefusal.NOT_HISTORIC),
                codes(ruling(SiteStatus.SCHEDULED).rule(change(SiteStatus.OPENED, "2026-11-01", true))));
        assertEquals(List.of(SiteRefusal.NOT_HISTORIC),
                codes(ruling(SiteStatus.SCHEDULED).rule(change(SiteStatus.OPENED, "2026", true))));
        assertEquals(List.of(), codes(ruling(SiteStatus.SCHEDULED).rule(change(SiteStatus.OPENED, "2026-10", true))));
    }

    @Test
    void maySkipStatusesForwardsOnly() {
        assertTrue(StatusPath.leads(SiteStatus.REPORTED, SiteStatus.EXHAUSTED, true));
        assertTrue(!StatusPath.leads(SiteStatus.REPORTED, SiteStatus.EXHAUSTED, false));
        assertTrue(!StatusPath.leads(SiteStatus.OPENED, SiteStatus.CONFIRMED, true));
        assertTrue(!StatusPath.leads(SiteStatus.REPORTED, SiteStatus.REPORTED, true));
    }

    @Test
    void hasADateThatSomebodyStated() {
        assertEquals(List.of(SiteRefusal.BEFORE_LAST_STATUS), codes(new StatusRuling(SiteStatus.OPENED, PartialDate.parse("2021"),
                ON_RECORD,
                NO_DOCUMENTS, LAW).rule(change(SiteStatus.EXHAUSTED, "2020", true))));
    }

    private static List<String> gaps(SiteRefusal... rules) {
        return List.of(rules).stream().map(SiteRefusal::code).sorted().toList();
    }

    private static StatusRuling ruling(SiteStatus from) {
        return new StatusRuling(from, null, ON_RECORD, NO_DOCUMENTS, LAW);
    }
}
