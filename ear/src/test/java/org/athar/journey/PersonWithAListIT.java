package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.junit.jupiter.api.Test;

/** A list as people need it: kept under a name, with the columns they want, and taken out as a file that a second person has let out. */
class PersonWithAListIT {

    private static final String PURPOSE = "For the sitting of the board in December";

    @Test
    void asks_for_the_cases_as_a_file_and_fetches_it_once_another_has_let_it_out() throws IOException {
        try (Desk coordinator = Desk.of("huda.aljubouri"); Desk protection = Desk.of("mariwan.hawrami")) {
            coordinator.open("identification/list.xhtml?q=IC-2026");
            coordinator.see(".list-export").click();
            coordinator.page().waitForLoadState();
            assertTrue(coordinator.read("main").contains("IC-2026"), "the filter is said in words");
            coordinator.photograph("export-ask-en");
            assertEquals(List.of(), coordinator.barriers());
            Form form = new Form(coordinator);
            form.mark("columns", "Remains");
            form.mark("format", "commas");
            form.write("purpose", PURPOSE).send();
            coordinator.page().waitForURL("**/interop/view.xhtml?id=*");
            PlaywrightAssertions.assertThat(coordinator.page().locator("#stand\\:now")).containsText("Waits for approval");
            coordinator.photograph("export-waits-en");
            assertEquals(List.of(), coordinator.barriers());
            assertFalse(coordinator.page().locator("#decideForm").isVisible(), "who asked does not decide");
            String address = coordinator.page().url().replaceAll(".*/interop/", "interop/");

            lets(protection);

            coordinator.open(address);
            Locator fetch = coordinator.page().locator("a[href*='/export/']");
            fetch.waitFor();
            coordinator.photograph("export-done-en");
            Download download = coordinator.page().waitForDownload(fetch::click);
            assertTrue(download.suggestedFilename().matches("athar-cases-.*\\.csv"), download.suggestedFilename());
            String text = Files.readString(download.path());
            assertTrue(text.contains(PURPOSE) && text.contains("Approved by,Mariwan"), text);
            assertTrue(text.contains("IC-20"), text);
            assertFalse(text.contains("ATH-R-"), "a column that was not chosen");
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    @Test
    void finds_nothing_at_an_address_that_no_list_has_written() {
        try (Desk coordinator = Desk.of("huda.aljubouri")) {
            assertEquals(200, coordinator.open("interop/ask.xhtml?list=CASES&filter=q%3DIC"));
            assertEquals(404, coordinator.open("interop/ask.xhtml?list=CASES&filter=q%3D%25zz"));
        }
    }

    @Test
    void reads_the_lists_and_their_files_from_right_to_left_and_on_a_tablet() {
        try (Desk arabic = Desk.in("ar", "huda.aljubouri")) {
            for (String language : List.of("ar", "ckb")) {
                for (int width : new int[] {1366, 768}) {
                    arabic.page().setViewportSize(width, 900);
                    for (String page : List.of("interop/ask", "interop/list", "site/list", "security/list")) {
                        arabic.open(page + ".xhtml?list=SITES&lang=" + language);
                        arabic.photograph("lists-" + page.replace('/', '-') + "-" + language + "-" + width);
                        assertEquals("rtl", arabic.page().locator("html").getAttribute("dir"));
                        assertEquals(List.of(), arabic.barriers(), page);
                        assertTrue((int) arabic.page().evaluate("document.documentElement.scrollWidth") <= width, page + " is too wide");
                    }
                }
            }
            assertEquals(List.of(), arabic.complaints());
        }
    }

    private static void lets(Desk protection) {
        protection.open("interop/list.xhtml");
        protection.photograph("exports-en");
        assertEquals(List.of(), protection.barriers());
        protection.page().locator("#waiting a.open").last().click();
        protection.page().waitForLoadState();
        assertTrue(protection.read("main").contains(PURPOSE));
        assertTrue(protection.read("main").contains("IC-2026"));
        protection.page().fill("[id$=':reason']", "The board needs it");
        protection.page().locator("[id='decideForm:approve']").click();
        PlaywrightAssertions.assertThat(protection.page().locator(".notice-done").first()).containsText("Approved");
        assertEquals(List.of(), protection.complaints());
    }

    @Test
    void keeps_filters_and_columns_under_a_name_and_finds_them_again() {
        try (Desk desk = Desk.of("rania.alhadidi")) {
            desk.open("site/list.xhtml?type=TRENCH");
            desk.see(".choose-columns summary").click();
            Locator district = desk.page().locator(".choose-columns label").filter(new Locator.FilterOptions().setHasText("Form"));
            desk.page().waitForResponse(answer -> answer.request().method().equals("POST"), () -> district.locator("input").uncheck());
            desk.open("site/list.xhtml?type=TRENCH");
            assertFalse(desk.page().locator("th[id='sites:type']").isVisible(), "the choice of columns is kept");

            desk.see(".list-view-form summary").click();
            desk.page().locator("[id$=':save']").click();
            PlaywrightAssertions.assertThat(desk.page().locator(".list-view-form .field-error").first())
                    .containsText("Give the view a name");
            desk.page().fill(".list-view-form input[type=text]", "Trenches");
            desk.page().locator("[id$=':save']").click();
            desk.page().waitForURL("**view=*");
            desk.open("site/list.xhtml");
            desk.page().locator(".list-views a").filter(new Locator.FilterOptions().setHasText("Trenches")).click();
            desk.page().waitForURL("**type=TRENCH**");
            desk.photograph("list-view-en");
            assertEquals(List.of(), desk.barriers());
            assertFalse(desk.page().locator("th[id='sites:type']").isVisible());
            desk.see(".list-view-form summary").click();
            desk.page().locator("[id$=':remove']").click();
            PlaywrightAssertions.assertThat(desk.page().locator(".list-views")).hasCount(0);
            assertEquals(List.of(), desk.complaints());
        }
    }

    @Test
    void shares_a_view_with_a_role_whose_people_read_it_and_cannot_change_it() {
        try (Desk owner = Desk.of("rania.alhadidi"); Desk reader = Desk.of("huda.aljubouri"); Desk other = Desk.of("karwan.barzinji")) {
            String view = keep(owner, "site/list.xhtml?type=TRENCH", "Trenches of all");
            new Form(owner).choose("sharing", "Coordinator");
            owner.photograph("list-view-share-en");
            assertEquals(List.of(), owner.barriers());
            owner.page().locator("[id$=':share']").click();
            PlaywrightAssertions.assertThat(owner.page().locator(".notice-done").first()).containsText("The view is shared");

            reader.open("site/list.xhtml");
            Locator shared = reader.page().locator(".list-views a").filter(new Locator.FilterOptions().setHasText("Trenches of all"));
            PlaywrightAssertions.assertThat(shared).containsText("shared by Rania");
            reader.photograph("list-view-shared-en");
            assertEquals(List.of(), reader.barriers());
            shared.click();
            reader.page().waitForURL("**type=TRENCH**");
            reader.see(".list-view-form summary").click();
            assertEquals(0, reader.page().locator("[id$=':remove'], [id$=':rename'], [id$=':share']").count(), "it is read only");
            assertEquals(404, columns(reader, view), "nor are its columns another's to choose");

            other.open("site/list.xhtml");
            assertEquals(0, other.page().locator(".list-views").count(), "another role is not shown it");

            owner.open("site/list.xhtml?type=TRENCH&view=" + view);
            owner.see(".list-view-form summary").click();
            owner.page().locator("[id$=':remove']").click();
            PlaywrightAssertions.assertThat(owner.page().locator(".list-views")).hasCount(0);
            reader.open("site/list.xhtml");
            assertEquals(0, reader.page().locator(".list-views").count(), "what its owner removed is gone for all");
            assertEquals(List.of(), owner.complaints());
        }
    }

    @Test
    void does_not_share_a_view_that_looks_for_words() {
        try (Desk owner = Desk.of("rania.alhadidi"); Desk reader = Desk.of("karwan.barzinji")) {
            String view = keep(owner, "site/list.xhtml?q=ali", "Of Ali");
            new Form(owner).choose("sharing", "All who may open this list");
            owner.page().locator("[id$=':share']").click();
            PlaywrightAssertions.assertThat(owner.page().locator(".field-error").filter(new Locator.FilterOptions().setHasText("words")))
                    .containsText("This view looks for words, for a person or for one record.");
            reader.open("site/list.xhtml");
            assertEquals(0, reader.page().locator(".list-views").count());
            owner.open("site/list.xhtml?q=ali&view=" + view);
            owner.see(".list-view-form summary").click();
            owner.page().locator("[id$=':remove']").click();
            PlaywrightAssertions.assertThat(owner.page().locator(".list-views")).hasCount(0);
        }
    }

    /** Keeps a list under a name and opens what can be done with it; which view that is. */
    private static String keep(Desk desk, String address, String name) {
        desk.open(address);
        desk.see(".list-view-form summary").click();
        desk.page().fill(".list-view-form input[type=text]", name);
        desk.page().locator("[id$=':save']").click();
        desk.page().waitForURL("**view=*");
        desk.see(".list-view-form summary").click();
        return desk.page().url().replaceAll(".*view=", "");
    }

    /** Asks as the lists' script asks; the status. */
    private static int columns(Desk desk, String view) {
        return (int) desk.page().evaluate("""
                async view => (await fetch('/list-columns', { method: 'POST', headers: { 'X-Requested-With': 'XMLHttpRequest' },
                    body: new URLSearchParams({ list: 'SITES', view, hidden: 'type' }) })).status""", view);
    }
}
