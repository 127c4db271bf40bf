package org.athar.journey.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Words;
import org.athar.journey.task.FamilyWork;
import org.athar.journey.task.TurnOfCase;
import org.athar.preparation.CaseRoom;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A court decided in 2012, and its papers are lost: two coordinators put it on record, nobody is identified, no family hears of it. */
@ExtendWith(ArquillianExtension.class)
class DecisionWhosePaperIsLostIT {

    private static final String HISTORIC = "protocol.Stage.HISTORIC";
    private static final String GAP = "protocol.Demand.SHEET_AND_SIGNATURES";
    private static final Pattern IDENTIFIED = Pattern.compile("(\\d+) persons? identified");

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @Test
    void is_on_record_as_a_listed_gap_and_counts_as_no_identification() {
        Prepared made = Prepared.scene("LOST_PAPER", "Lostpaper");
        Words words = Words.in("en");
        String number = made.get("number");
        try (Desk huda = Desk.of("huda.aljubouri"); Desk dilshad = Desk.of("dilshad.zebari"); Desk samira = Desk.of("samira.alhamdani");
                Desk adil = Desk.of("adil.aldulaimi")) {
            FamilyWork family = new FamilyWork(samira);
            String told = family.bytesOf(made.get("person"));
            List<String> identified = identified(huda, made.get("site"));
            TurnOfCase first = new TurnOfCase(huda, words, number);

            proposed(huda, made, words);
            assertFalse(first.read("overview").contains(words.get(HISTORIC)), "nothing has changed yet");
            confirmed(dilshad, number, words);
            seenOnTheCase(huda, first, words);
            seenInTheLists(huda, number, words);
            seenByTheAuditor(adil, number, words);
            assertEquals(identified, identified(huda, made.get("site")), "nobody is identified by it");
            assertTrue(huda.read("main").contains("no part of those identified"), huda.read("main"));
            assertEquals(told, family.bytesOf(made.get("person")), "no family hears of it");

            first.step("TAKE_UP").send().done(words.get("identification.step.done"));
            assertTrue(first.read("overview").contains(words.get(GAP)), "its gaps stay listed");
            assertTrue(first.read("history").contains(words.get("protocol.Action.TAKE_UP")));
            adil.open("identification/gaps.xhtml");
            assertTrue(adil.read("main").contains(number), "for good");
            assertEquals(told, family.bytesOf(made.get("person")), "nor of its being taken up");
        }
        readInArabic(number);
    }

    private static void proposed(Desk huda, Prepared made, Words words) {
        String number = made.get("number");
        form(huda, number, made.get("person"), CaseRoom.today()).send().refused("not older than the day");
        form(huda, number, made.get("person"), LocalDate.of(2012, 5, 3)).send().done(words.get("identification.historic.done"));
        huda.open("identification/view.xhtml?ref=" + number);
        assertEquals(words.get("identification.confirm.back.title"), huda.read(".next a[href*='pending=']"), "she does not confirm");
    }

    private static void confirmed(Desk dilshad, String number, Words words) {
        Form answer = new TurnOfCase(dilshad, words, number).answer("sayYes");
        assertTrue(dilshad.read("main").contains(words.get(GAP)), dilshad.read("main"));
        assertEquals(List.of(), dilshad.barriers());
        answer.send().done(words.get("identification.confirm.yes"));
    }

    private static void seenOnTheCase(Desk huda, TurnOfCase turn, Words words) {
        String overview = turn.read("overview");
        assertTrue(overview.contains(words.get(HISTORIC)) && overview.contains(words.get(GAP)) && overview.contains("Court of Mosul"),
                overview);
        assertFalse(huda.read(".gaps").contains(words.get("protocol.Demand.CUSTODY")), "custody is held");
        huda.photograph("historic-case-en");
        assertTrue(turn.read("sheet").contains(words.get(GAP)), "on the sheet that is printed");
        assertTrue(turn.read("history").contains(words.get("protocol.Action.CONFIRM_HISTORIC")));
    }

    private static void seenInTheLists(Desk huda, String number, Words words) {
        huda.open("identification/list.xhtml?stage=HISTORIC");
        assertTrue(huda.read("main").contains(number) && huda.read("main").contains(words.get(HISTORIC)), huda.read("main"));
        huda.open("reporting/board.xhtml");
        assertTrue(huda.read("main").contains(words.get(HISTORIC)), huda.read("main"));
    }

    private static Form form(Desk desk, String number, String person, LocalDate decidedOn) {
        return desk.form("identification/historic.xhtml?ref=" + number).write("personRef", person).write("authority", "Court of Mosul")
                .choose("status", "Identified there").date("decidedOn", decidedOn).write("dateSource", "Letter 4 of 2013")
                .write("knownFrom", "The clerk of that time; the archive burnt in 2014.").mark("held", "Chain of custody")
                .write("reasons", "The family has lived with this since, and the paper is gone.");
    }

    private static void seenByTheAuditor(Desk adil, String number, Words words) {
        adil.open("index.xhtml");
        adil.see("a[href$='/identification/gaps.xhtml']").click();
        adil.page().waitForURL("**/identification/gaps.xhtml");
        String gaps = adil.read("main");
        assertTrue(gaps.contains(number) && gaps.contains(words.get(GAP)), gaps);
        assertFalse(gaps.contains("Lostpaper"), "by pseudonym: " + gaps);
        adil.open("identification/gaps.xhtml?gap=CUSTODY&q=" + number);
        assertFalse(adil.read("main").contains("Court of Mosul"), "custody is held");
        adil.open("identification/gaps.xhtml?gap=REVIEW&status=IDENTIFIED&q=" + number);
        assertEquals(3, adil.page().locator(".chips a").count());
        assertTrue(adil.see(".list-export").getAttribute("href").contains("list=GAPS&filter="));
        assertEquals(List.of(), adil.barriers());
        adil.photograph("historic-gaps-en");
        adil.open("reporting/replay.xhtml?ref=" + number + "&step=3");
        String replay = adil.read("main");
        assertTrue(replay.contains(words.get(HISTORIC))
                && replay.contains(words.get("reporting.replay.table.historic_record")), replay);
    }

    private static void readInArabic(String number) {
        Words arabic = Words.in("ar");
        try (Desk huda = Desk.in("ar", "huda.aljubouri")) {
            huda.open("identification/view.xhtml?ref=" + number);
            assertTrue(huda.read("main").contains(arabic.get(GAP)), huda.read("main"));
            assertEquals(List.of(), huda.barriers());
            huda.photograph("historic-case-ar");
        }
    }

    private static List<String> identified(Desk desk, String site) {
        desk.open("site/view.xhtml?ref=" + site + "&tab=overview");
        return IDENTIFIED.matcher(desk.read("main")).results().map(MatchResult::group).toList();
    }
}
