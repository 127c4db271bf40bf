package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.OpenForm;
import org.athar.journey.task.Days;
import org.junit.jupiter.api.Test;

/** Somebody leaves a form in the middle: nothing typed is lost, nobody else can read or end it, and others' changes are shown. */
class PersonWhoLeavesAFormIT {

    private static final String INVESTIGATOR = "rania.alhadidi";
    private static final String COLLEAGUE = "karwan.barzinji";
    private static final String SOURCE = "source/record.xhtml";
    private static final String WORDS = "Line one: \"quoted\" & <b>not bold</b>\nالسطر الثاني: قال ’نعم‘\nدێڕی سێیەم 🌿";

    @Test
    void finds_everything_again_and_saves_it_and_then_nothing_is_offered_any_more() {
        try (Desk desk = Desk.of(INVESTIGATOR)) {
            half(desk.form(SOURCE), "A form left in the middle");
            String typed = new OpenForm(desk).kept();
            assertTrue(typed.contains("🌿") && typed.contains("MEDIA") && typed.contains("safetyFlag"), typed);
            desk.open("index.xhtml");
            desk.open(SOURCE);
            OpenForm form = new OpenForm(desk);
            assertTrue(form.offer().innerText().contains("You left this form unsaved"), form.offer().innerText());
            assertEquals(List.of(), desk.barriers());
            desk.photograph("draft-offered-en");
            assertEquals(typed, form.goOn());
            new Form(desk).press("save").number("SRC");
            assertEquals(0, OpenForm.offers(desk, SOURCE), "what is saved is offered no more");
            assertEquals(List.of(), desk.complaints());
        }
    }

    /** Of each kind of input one: a choice, a date in parts, a box, two lines, several lines, and what the page completes. */
    private static Form half(Form form, String title) {
        return form.choose("type", "Press").write("organisationEn", "Paper of the drafts").write("title", title)
                .date("publishedOn", Days.ago(90)).write("seenIn", WORDS).look("behind", "Human Rights").choose("sensitivity", "Published")
                .tick("safetyFlag").write("note", WORDS);
    }

    /** While it moves, a list that is opened says nothing, and one that is closed stays. */
    private static final String OPENED_AND_CLOSED_AT_ONCE = """
            () => {
              const list = PrimeFaces.getWidgetById(document.querySelector("[id$=':type']").id);
              list.show();
              const open = list.panel.is(':visible') && list.keyboardTarget.attr('aria-expanded');
              list.hide();
              return [open, list.panel.is(':visible')].join();
            }""";

    @Test
    void meets_lists_that_open_and_close_without_moving() {
        try (Desk desk = Desk.of(INVESTIGATOR)) {
            desk.form(SOURCE);
            assertEquals("true,false", desk.page().evaluate(OPENED_AND_CLOSED_AT_ONCE));
        }
    }

    @Test
    void throws_it_away_and_it_is_gone() {
        try (Desk desk = Desk.of(COLLEAGUE)) {
            desk.form(SOURCE).write("title", "Not wanted");
            new OpenForm(desk).kept();
            desk.open(SOURCE);
            Locator offer = new OpenForm(desk).offer();
            desk.page().waitForResponse(answer -> answer.request().method().equals("DELETE"), () -> offer.locator("button").nth(1).click());
            assertEquals(0, OpenForm.offers(desk, SOURCE));
            assertEquals("", desk.page().inputValue("[id$=':title']"));
        }
    }

    @Test
    void sees_what_a_colleague_changed_meanwhile_beside_what_was_typed_and_the_choice_stands() {
        try (Desk slow = Desk.of(INVESTIGATOR); Desk fast = Desk.of("huda.aljubouri")) {
            String mine = "Behind the mill " + UUID.randomUUID();
            String theirs = "Before the mill " + UUID.randomUUID();
            String owner = "An heir " + UUID.randomUUID();
            String address = "site/record.xhtml?ref=" + lastSite(slow);
            slow.form(address).write("locality", mine).write("landOwner", owner);
            new OpenForm(slow).kept();
            slow.open("index.xhtml");
            fast.form(address).write("locality", theirs).write("reason", "Seen on a visit").press("save");
            fast.page().waitForURL("**/site/view.xhtml**");
            slow.open(address);
            Locator offer = new OpenForm(slow).offer();
            String told = offer.innerText();
            assertTrue(told.contains(theirs) && told.contains(mine), told);
            assertEquals(1, offer.locator(".draft-choice").count(), told);
            slow.photograph("draft-conflict-en");
            offer.locator("input[value=theirs]").check();
            String restored = new OpenForm(slow).goOn();
            assertTrue(restored.contains(theirs) && !restored.contains(mine), restored);
            assertTrue(restored.contains(owner), restored);
            new Form(slow).write("reason", "Told by the heir").press("save");
            slow.page().waitForURL("**/site/view.xhtml**");
            slow.open(address);
            assertEquals(theirs, slow.page().inputValue("[id$=':locality']"));
            assertEquals(owner, slow.page().inputValue("[id$=':landOwner']"));
        }
    }

    /** The last, so that nobody else's test of the same first record is in the way. */
    private static String lastSite(Desk desk) {
        desk.open("site/list.xhtml");
        return desk.page().locator(".opens tbody tr a.open").last().getAttribute("href").replaceAll(".*ref=([^&]*).*", "$1");
    }

    @Test
    void is_the_only_one_who_can_read_or_end_it() {
        try (Desk owner = Desk.of(INVESTIGATOR); Desk other = Desk.of(COLLEAGUE)) {
            String address = SOURCE + "?type=draft-of-my-own";
            owner.open(address);
            Request kept = owner.page().waitForRequest(request -> request.url().endsWith("/draft") && request.method().equals("POST"),
                    () -> new Form(owner).write("title", "For my eyes"));
            new OpenForm(owner).kept();
            String id = id(kept.postData());
            other.open(address);
            assertEquals("200 []", ask(other, "GET", "?page=" + "/" + address.replace("?", "%3F").replace("=", "%3D"), null));
            assertTrue(ask(other, "DELETE", "?id=" + id, null).startsWith("404"), "nobody else ends it");
            String theirs = kept.postData().replace("For my eyes", "Overwritten");
            assertTrue(ask(other, "POST", "", theirs).startsWith("404"), "nobody else writes into it");
            other.open(address + "&draft=" + id);
            assertFalse(new OpenForm(other).standing().contains("For my eyes"), "nobody else has it put into a form");
            owner.open(address);
            assertTrue(new OpenForm(owner).goOn().contains("For my eyes"));
        }
    }

    private static String id(String sent) {
        Matcher id = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(sent);
        assertTrue(id.find(), sent);
        return id.group(1);
    }

    /** Asks as the pages' script asks; the status and what is answered. */
    private static String ask(Desk desk, String method, String query, String body) {
        return String.valueOf(desk.page().evaluate("""
                async ([method, query, body]) => {
                  const answer = await fetch('/draft' + query, { method, body: body || undefined,
                    headers: { 'X-Requested-With': 'XMLHttpRequest', 'Content-Type': 'application/json' } });
                  return answer.status + ' ' + (await answer.text()).slice(0, 200);
                }""", Arrays.asList(method, query, body)));
    }
}
