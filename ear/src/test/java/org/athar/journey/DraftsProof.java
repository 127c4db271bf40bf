package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.OpenForm;
import org.athar.harness.Suite;
import org.athar.journey.task.Days;
import org.junit.jupiter.api.Test;

/**
 * The application is killed while five people type into five different forms. It is started again, each signs in anew, is offered what
 * was typed, finds every character, saves, and is offered nothing any more.
 */
class DraftsProof {

    private static final String WORDS = "She said: \"he is < 30\" & left.\nقالت: ذهب ولم يعد.\nوتی: ڕۆیشت 🌿";

    /**
     * Somebody with a form.
     *
     * @param username who
     * @param address  finds the form's address
     * @param typing   what is typed
     * @param saving   how it is saved
     */
    private record Typist(String username, Function<Desk, String> address, UnaryOperator<Form> typing, Consumer<Form> saving) {
    }

    private static final List<Typist> TYPISTS = List.of(
            new Typist("rania.alhadidi", desk -> "site/record.xhtml", form -> form.look("area", "Mosul").choose("type", "Trench")
                    .choose("phase", "Primary").choose("period", "2014 to 2017").write("nameEn", "Killed in the middle")
                    .write("circumstances", WORDS), form -> form.send().number("NIN")),
            new Typist("karwan.barzinji", desk -> "source/record.xhtml", form -> form.choose("type", "Press")
                    .write("organisationEn", "A paper")
                    .write("title", "Killed in the middle").date("publishedOn", Days.ago(90)).write("seenIn", WORDS)
                    .choose("sensitivity", "Published").tick("safetyFlag"), form -> form.press("save").number("SRC")),
            new Typist("samira.alhamdani", desk -> "missing/register.xhtml", form -> form.choose("sex", "Male")
                    .date("reportedOn", Days.ago(60))
                    .date("lastSeenOn", Days.ago(4000)).write("lastSeenPlace", "Badoush").write("lastSeenClothes", WORDS)
                    .writeIn("en", "given", "Killed").writeIn("en", "familyName", "Inthemiddle"), form -> form.press("save").number("MP")),
            new Typist("huda.aljubouri", desk -> "incident/record.xhtml", form -> form.write("nameEn", "Killed in the middle")
                    .choose("type", "Mass execution").mark("openness", "Open: how many").date("startsOn", Days.ago(3000))
                    .write("note", WORDS), form -> form.press("save").number("INC")),
            new Typist("shilan.amedi", DraftsProof::evidence, form -> form.choose("discipline", "DNA")
                    .choose("outcome", "Identity established").write("findings", WORDS).choose("examiner", "Shilan")
                    .date("examinedOn", Days.ago(4)).write("lrLog10", 9).write("n", 1500).write("nSource", "Register, \"2014\"")
                    .day("nAsOf", Days.ago(30)), form -> form.send().done("The line is recorded.")));

    /** The form of a line of evidence, on a case that lies before the board. */
    private static String evidence(Desk desk) {
        desk.open("identification/list.xhtml");
        String address = desk.page().locator(".opens tbody tr", new Page.LocatorOptions().setHasText("Proposed")).first()
                .locator("a.open").getAttribute("href");
        return "identification/evidence.xhtml?ref=" + address.replaceAll(".*ref=([^&]*).*", "$1");
    }

    @Test
    void nothing_that_five_people_typed_is_lost_when_the_application_is_killed() {
        Map<Typist, Desk> desks = new LinkedHashMap<>();
        Map<Typist, String> typed = new LinkedHashMap<>();
        TYPISTS.forEach(person -> desks.put(person, Desk.of(person.username())));
        desks.forEach((person, desk) -> person.typing().apply(desk.form(person.address().apply(desk))));
        desks.forEach((person, desk) -> typed.put(person, new OpenForm(desk).kept()));
        typed.forEach((person, text) -> assertTrue(text.contains("🌿"), () -> person.username() + " typed " + text));
        Suite.servers().killApplication();
        Desk first = desks.get(TYPISTS.get(0));
        new Form(first).write("locality", "Typed while nothing answered");
        PlaywrightAssertions.assertThat(first.page().locator("[data-saved-mark]").first()).containsText("The server does not answer",
                new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        new Form(first).write("locality", "");
        desks.values().forEach(Desk::close);
        Suite.servers().startApplicationAgain();
        typed.forEach(DraftsProof::goOn);
    }

    private static void goOn(Typist person, String typed) {
        try (Desk desk = Desk.of(person.username())) {
            String address = person.address().apply(desk);
            desk.open(address);
            OpenForm form = new OpenForm(desk);
            assertEquals(typed, form.goOn(), person.username());
            desk.photograph("draft-restored-" + person.username());
            person.saving().accept(new Form(desk));
            assertEquals(0, OpenForm.offers(desk, address), person.username() + " is offered nothing any more");
        }
    }
}
