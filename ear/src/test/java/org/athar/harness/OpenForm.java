package org.athar.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;

/** A form that somebody has before him or her and leaves in the middle: what stands in it, whether it is kept, what is offered again. */
public final class OpenForm {

    private static final double PATIENCE = 30_000;
    /** The script looks at the form every second and a half. */
    private static final int LONGER_THAN_A_PAUSE = 1_700;
    private static final String OFFER = ".draft-offer";
    /** Everything in the form that somebody can have typed, ticked or chosen, by the names of the inputs. */
    private static final String STANDING = """
            () => JSON.stringify(Array.from(document.querySelector('form.form').elements)
              .filter(e => e.name && !/^(jakarta\\.|primefaces\\.|draft$)|(_focus|_filter)$/.test(e.name)
                && !/^(file|submit|button)$/.test(e.type)
                && !(e.type === 'hidden' && e.name === e.form.id) && !e.closest('[data-unwatched]'))
              .map(e => [e.name, e.tagName === 'SELECT' ? Array.from(e.selectedOptions).map(o => o.value).join()
                : /^(checkbox|radio)$/.test(e.type) ? e.value + ':' + e.checked : e.value])
              .sort(), null, 1)""";

    private final Page page;

    /** The form on this desk. */
    public OpenForm(Desk desk) {
        this.page = desk.page();
    }

    /** What stands in it now. */
    public String standing() {
        return String.valueOf(page.evaluate(STANDING));
    }

    /** Waits until the page says of the last that was typed, not of what came before, that it is kept; what stood in the form then. */
    public String kept() {
        page.waitForTimeout(LONGER_THAN_A_PAUSE);
        PlaywrightAssertions.assertThat(page.locator("[data-saved-mark]").first()).containsText("what you typed is kept",
                new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        return standing();
    }

    /** What is offered, once the page has asked. */
    public Locator offer() {
        Locator offer = page.locator(OFFER).first();
        offer.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        return offer;
    }

    /** Goes on with what was typed before; what stands in the form then. */
    public String goOn() {
        offer().locator("button").first().click();
        page.waitForURL(Pattern.compile("draft="), new Page.WaitForURLOptions().setTimeout(PATIENCE));
        PlaywrightAssertions.assertThat(page.locator("[data-saved-mark]").first()).containsText("is back",
                new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        return standing();
    }

    /** How much is offered at this address, once the page has asked and been answered. */
    public static int offers(Desk desk, String address) {
        Response answer = desk.page().waitForResponse(response -> response.url().contains("/draft?page="), () -> desk.open(address));
        answer.finished();
        desk.page().waitForTimeout(200);
        return desk.page().locator(OFFER).count();
    }
}
