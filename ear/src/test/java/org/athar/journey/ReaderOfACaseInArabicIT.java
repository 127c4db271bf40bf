package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.athar.harness.Desk;
import org.athar.journey.task.CaseWork;
import org.junit.jupiter.api.Test;

/** The member in the chair reads a case before the board in Arabic, and is told in Arabic why she cannot decide it yet. */
class ReaderOfACaseInArabicIT {

    private static final String CHAIR = "nasreen.alkhafaji";

    @Test
    void reads_stage_path_blockers_evidence_sheet_and_history_from_right_to_left() {
        try (Desk desk = Desk.in("ar", CHAIR)) {
            String number = proposed(desk);
            CaseWork cases = new CaseWork(desk);
            for (String tab : List.of("overview", "evidence", "people", "sheet", "history")) {
                cases.read(number, tab);
                assertEquals("rtl", desk.page().locator("html").getAttribute("dir"), tab);
                assertTrue(desk.read(".stages").contains("معروضة على اللجنة"), tab);
                assertEquals(List.of(), desk.barriers(), tab);
                desk.photograph("case-" + tab + "-ar");
            }
            assertTrue(desk.read("main").contains("فتح الحالة"), "the first step, in words");
            assertTrue(cases.next(number).contains("من الأعضاء المطلوبين (القاعدة B4)"), "what blocks, with its rule");
        }
    }

    @Test
    void is_refused_in_arabic() {
        try (Desk desk = Desk.in("ar", CHAIR)) {
            String number = proposed(desk);
            desk.form("identification/decide.xhtml?ref=" + number).choose("decision", "معروف الهوية").send()
                    .refused("وقّع المحضرَ بصيغته الحالية");
        }
    }

    private static String proposed(Desk desk) {
        desk.open("identification/list.xhtml?stage=PROPOSED");
        return desk.page().locator("a.open").first().innerText().strip();
    }
}
