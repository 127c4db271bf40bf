package org.athar.site.model.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.site.SiteId;
import org.athar.site.SiteRefusal;
import org.athar.site.SiteStatus;
import org.athar.site.command.ChangeSiteStatusCommand;
import org.athar.site.kind.CommitteeFunction;
import org.junit.jupiter.api.Test;

class ASiteOnItsWayTest {

    private static final LocalDate ON_RECORD = LocalDate.of(2026, 11, 1);
    private static final Set<CommitteeFunction> WHOLE = EnumSet.of(CommitteeFunction.CHAIR, CommitteeFunction.JUDGE,
            CommitteeFunction.PROSECUTOR, CommitteeFunction.POLICE, CommitteeFunction.FORENSIC_DOCTOR, CommitteeFunction.MUNICIPALITY);
    private static final Set<CommitteeFunction> PRESENT = EnumSet.of(CommitteeFunction.JUDGE, CommitteeFunction.FORENSIC_DOCTOR);
    private static final StatusSettings LAW = new StatusSettings(WHOLE, PRESENT, true, true, false);
    private static final StatusFacts EVERYTHING = new StatusFacts(true, true, true, true, true, true, WHOLE, PRESENT, true, 1, 0);
    private static final StatusFacts NOTHING = new StatusFacts(false, null, false, false, false, false, Set.of(), Set.of(), false, 0, 0);

    @Test
    void reachesEveryStatusOfTheMainLineWhenEverythingIsThere() {
        for (int step = 1; step < StatusPath.MAIN_LINE.size(); step++) {
            SiteStatus from = StatusPath.MAIN_LINE.get(step - 1);
            SiteStatus to = StatusPath.MAIN_LINE.get(step);
            assertEquals(to, assertInstanceOf(Outcome.Done.class, ruling(from, EVERYTHING).rule(now(to)))
                    .value() instanceof StatusChange done
                    ? done.to() : null, from + " to " + to);
        }
    }

    @Test
    void reachesNoStatusThatDoesNotFollow() {
        for (SiteStatus from : SiteStatus.values()) {
            for (SiteStatus to : SiteStatus.values()) {
                boolean follows = StatusPath.after(from).contains(to);
                assertEquals(follows ? List.of() : List.of(SiteRefusal.NO_SUCH_STEP), codes(ruling(from, EVERYTHING).rule(now(to))),
                        from + " to " + to);
            }
        }
    }

    @Test
    void isToldEverythingThatIsInTheWayAtOnce() {
        assertEquals(List.of(SiteRefusal.NOT_VISITED), codes(ruling(SiteStatus.REPORTED, NOTHING).rule(now(SiteStatus.ASSESSED))));
        assertEquals(List.of(SiteRefusal.FEWER_THAN_TWO, SiteRefusal.CIRCUMSTANCES_MISSING),
                codes(ruling(SiteStatus.ASSESSED, NOTHING).rule(now(SiteStatus.CONFIRMED))));
        assertEquals(List.of(SiteRefusal.NOT_PROTECTED), codes(ruling(SiteStatus.CONFIRMED, NOTHING).rule(now(SiteStatus.PROTECTED))));
        List<SiteRefusal> opening = codes(ruling(SiteStatus.SCHEDULED, NOTHING).rule(now(SiteStatus.OPENED)));
        assertEquals(6, opening.stream().filter(SiteRefusal.COMMITTEE_LACKS::equals).count());
        assertEquals(2, opening.stream().filter(SiteRefusal.NOT_PRESENT::equals).count());
        assertTrue(opening.contains(SiteRefusal.DECISION_MISSING));
        assertEquals(List.of(SiteRefusal.MINUTE_MISSING, SiteRefusal.FILM_MISSING),
                codes(ruling(SiteStatus.OPENED, NOTHING).rule(now(SiteStatus.EXHAUSTED))));
    }

    @Test
    void isNotOpenedWithoutAJudgeAndAForensicDoctorPresent() {
        StatusFacts noDoctor = new StatusFacts(true, true, true, true, true, true, WHOLE, EnumSet.of(CommitteeFunction.JUDGE), true, 1, 0);
        Outcome<StatusChange> ruled = ruling(SiteStatus.SCHEDULED, noDoctor).rule(now(SiteStatus.OPENED));
        Refusal refusal = ((Outcome.Refused<StatusChange>) ruled).reasons().get(0);
        assertEquals(SiteRefusal.NOT_PRESENT, refusal.code());
        assertEquals(List.of(CommitteeFunction.FORENSIC_DOCTOR), refusal.arguments());
    }

    @Test
    void isNotOpenedAfterItsProtectionHasRunOutEvenWhereNoneIsRequired() {
        StatusFacts lapsed = new StatusFacts(true, true, true, true, false, true, WHOLE, PRESENT, true, 1, 0);
        assertEquals(List.of(SiteRefusal.PROTECTION_LAPSED), codes(ruling(SiteStatus.SCHEDULED, lapsed).rule(now(SiteStatus.OPENED))));
        StatusFacts never = new StatusFacts(true, true, true, false, false, true, WHOLE, PRESENT, true, 1, 0);
        assertEquals(List.of(), codes(ruling(SiteStatus.SCHEDULED, never).rule(now(SiteStatus.OPENED))));
        StatusSettings strict = new StatusSettings(WHOLE, PRESENT, true, true, true);
        assertEquals(List.of(SiteRefusal.NOT_PROTECTED),
                codes(new StatusRuling(SiteStatus.SCHEDULED, null, ON_RECORD, never, strict).rule(now(SiteStatus.OPENED))));
    }

    @Test
    void isNotExhaustedWhileWorkGoesOn() {
        StatusFacts working = new StatusFacts(true, true, true, true, true, true, WHOLE, PRESENT, true, 1, 2);
        assertEquals(List.of(SiteRefusal.CAMPAIGN_UNENDED), codes(ruling(SiteStatus.OPENED, working).rule(now(SiteStatus.EXHAUSTED))));
    }

    @Test
    void asksForNoDocumentThatTheSettingsDoNot() {
        StatusSettings lenient = new StatusSettings(Set.of(), Set.of(), false, false, false);
        StatusFacts bare = new StatusFacts(false, null, false, false, false, true, Set.of(), Set.of(), false, 0, 0);
        assertEquals(List.of(), codes(new StatusRuling(SiteStatus.SCHEDULED, null, ON_RECORD, bare, lenient).rule(now(SiteStatus.OPENED))));
        assertEquals(List.of(), codes(new StatusRuling(SiteStatus.OPENED, null, ON_RECORD, bare, lenient).rule(now(SiteStatus.EXHAUSTED))));
    }

    @Test
    void doesNotComeToANewStatusBeforeItCameToTheLast() {
        StatusRuling ruling = new StatusRuling(SiteStatus.REPORTED, PartialDate.parse("2026-11-10"), ON_RECORD, EVERYTHING, LAW);
        assertEquals(List.of(SiteRefusal.BEFORE_LAST_STATUS), codes(ruling.rule(change(SiteStatus.ASSESSED, "2026-11-09", false))));
        assertEquals(List.of(), codes(ruling.rule(change(SiteStatus.ASSESSED, "2026-11", false))));
    }

    private static StatusRuling ruling(SiteStatus from, StatusFacts facts) {
        return new StatusRuling(from, null, ON_RECORD, facts, LAW);
    }

    private static ChangeSiteStatusCommand now(SiteStatus to) {
        return change(to, "2026-11-20", false);
    }

    static ChangeSiteStatusCommand change(SiteStatus to, String on, boolean historic) {
        return new ChangeSiteStatusCommand(new SiteId(new UUID(0, 1)), 0, to, PartialDate.parse(on), "seen", historic);
    }

    static List<SiteRefusal> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.reasons().stream().map(reason -> (SiteRefusal) reason.code()).toList() : List.of();
    }
}
