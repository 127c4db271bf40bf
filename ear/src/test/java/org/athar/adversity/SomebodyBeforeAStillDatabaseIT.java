package org.athar.adversity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.UUID;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;
import org.athar.harness.Records;
import org.junit.jupiter.api.Test;

/** Somebody else holds up the database: whoever asks is told so in time and in their language, and nothing that was typed is lost. */
class SomebodyBeforeAStillDatabaseIT {

    private static final int PATIENCE_MILLIS = 40_000;

    private static void held(String table, Runnable meanwhile) throws Exception {
        try (Superuser superuser = Superuser.open()) {
            superuser.execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
            meanwhile.run();
            superuser.rollback();
        }
    }

    @Test
    void a_program_is_told_to_ask_again_and_then_it_has_one_effect() throws Exception {
        Program program = Program.of("rania.alhadidi");
        String words = "Held up " + UUID.randomUUID();
        String body = "{\"kind\": \"VISIT\", \"occurredOn\": \"2019-05\", \"description\": {\"en\": \"" + words + "\"}}";
        String key = words.replace(' ', '-');
        held("site_happening", () -> {
            Answer away = program.post("sites/NIN-0001/happenings", body, "Idempotency-Key", key, "Accept-Language", "ar");
            assertEquals("503 API-021", away.status() + " " + away.json().getString("code"), away.body());
            assertEquals("urn:athar:problem:away", away.json().getString("type"));
            assertEquals("قاعدة البيانات لا تجيب", away.json().getString("title"));
            assertEquals("5", away.headers().get("retry-after"));
        });
        assertEquals(201, program.post("sites/NIN-0001/happenings", body, "Idempotency-Key", key).status());
        assertEquals("1", Records.one("SELECT count(*) FROM site_happening WHERE description_en = ?", words));
    }

    @Test
    void a_person_with_a_form_is_told_and_keeps_what_was_typed() throws Exception {
        try (Desk desk = Desk.of("rania.alhadidi")) {
            Form form = typed(desk);
            held("site", () -> {
                form.send();
                requireTold(desk);
            });
            form.send();
            assertTrue(form.number("NIN").startsWith("NIN-"));
        }
    }

    @Test
    void a_person_who_opens_a_page_is_told_in_their_language() throws Exception {
        try (Desk desk = Desk.in("ckb", "rania.alhadidi")) {
            held("site", () -> {
                assertEquals(503, desk.open("site/list.xhtml"));
                assertEquals("بنکەی دراوە لە ئێستادا وەڵام ناداتەوە", desk.read("h1"));
            });
            assertEquals(200, desk.open("site/list.xhtml"));
        }
    }

    /** The form of a new site, written to its end. */
    static Form typed(Desk desk) {
        return desk.form("site/record.xhtml").look("area", "Mosul").choose("type", "Trench").choose("phase", "Primary")
                .choose("period", "2014 to 2017").write("nameEn", "Written before a still database")
                .write("circumstances", "Shown by a driver.");
    }

    /** The page stands, says what is the matter, and holds what was typed. */
    static void requireTold(Desk desk) {
        PlaywrightAssertions.assertThat(desk.page().locator("#away")).containsText("The database does not answer",
                new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
        assertEquals("Written before a still database", desk.page().locator("[id$=':nameEn']").first().inputValue());
    }
}
