package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.athar.harness.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody who has never seen Athar sits at the desk of a liaison officer, a mother across the table: what may be told about her son
 * is found by what stands on the page, in three steps after signing in. Type the name, choose the card, read the sentence.
 */
class NewcomerAtTheDeskIT {

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"en, 'Search a name, number or place', ali al-musawi, Ali Hassan",
        "ar, ابحث عن اسم أو رقم أو مكان, على الموسوى, علي حسن"})
    void finds_what_may_be_told_in_three_steps(String language, String label, String typed, String name) {
        try (Desk desk = Desk.in(language, "samira.alhamdani")) {
            Locator box = desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
            assertTrue(box.isVisible(), "the box says what it is for");

            box.fill(typed);
            box.press("Enter");
            desk.page().waitForURL("**/search/results.xhtml**");
            desk.photograph("newcomer-1-" + language);
            assertEquals(List.of(), desk.barriers());

            desk.page().locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)).first().click();
            desk.page().waitForURL("**/liaison/view.xhtml**");
            desk.photograph("newcomer-2-" + language);

            Locator sentence = desk.see("main blockquote.told");
            sentence.waitFor();
            assertFalse(sentence.innerText().isBlank());
            assertTrue(sentence.boundingBox().y < desk.page().viewportSize().height, "it is read without scrolling");
            assertEquals(List.of(), desk.complaints());
        }
    }

    @Test
    void needs_no_mouse() {
        try (Desk desk = Desk.of("samira.alhamdani")) {
            desk.open("sentence/list.xhtml");
            desk.page().keyboard().press("Control+k");
            desk.page().keyboard().type("musawi");
            desk.page().keyboard().press("Enter");
            desk.page().waitForURL("**/search/results.xhtml**");
            desk.page().keyboard().press("Tab");
            assertEquals("#content", focused(desk), "the way past the header comes first");
            desk.page().keyboard().press("Enter");
            desk.page().keyboard().press("Tab");
            assertTrue(focused(desk).contains("liaison/view"), focused(desk));
            desk.page().keyboard().press("Enter");
            desk.page().waitForURL("**/liaison/view.xhtml**");
            assertTrue(desk.see("main blockquote.told").isVisible());
        }
    }

    @Test
    void opens_a_whole_number_at_once_in_digits_of_either_script_and_is_told_of_a_wrong_one() {
        try (Desk desk = Desk.of("samira.alhamdani")) {
            for (String number : List.of("MP-000001-A", "mp 000001 a", "MP-٠٠٠٠٠١-A")) {
                desk.open("search/results.xhtml?q=" + number);
                assertTrue(desk.page().url().endsWith("liaison/view.xhtml?ref=MP-000001-A"), desk.page().url());
            }
            desk.open("search/results.xhtml?q=MP-000001-B");
            assertTrue(desk.read("main").contains("The last character of this number does not fit the rest"), desk.read("main"));
            desk.open("search/results.xhtml?q=ATH-R-000001-X");
            assertTrue(desk.read("main").contains("Not found in your records"), "remains are no matter of this desk");
            desk.open("search/results.xhtml?q=IC-2026-0001");
            assertTrue(desk.read("main").contains("Not found in your records"), "nor are cases");
        }
    }

    private static String focused(Desk desk) {
        return (String) desk.page().evaluate("() => document.activeElement.getAttribute('href') || document.activeElement.id");
    }
}
