package org.athar.harness.hand;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** A hand at a mouse: it points at what it wants, as far as it can be pointed at. */
public record Mouse(Page page) implements Hand {

    /** A list of choices that is open. */
    public static final String OPENED = ":visible";

    @Override
    public void write(Locator box, String text) {
        box.fill(text);
    }

    @Override
    public void press(Locator control) {
        control.click();
    }

    @Override
    public void mark(Locator label) {
        label.click();
    }

    @Override
    public void tick(Locator box) {
        box.locator(".ui-chkbox-box").click();
    }

    @Override
    public void choose(Locator menu, String words, boolean begins) {
        menu.locator(".ui-selectonemenu-trigger").click();
        take(page.locator(".ui-selectonemenu-panel" + OPENED).first(), "li[data-label" + (begins ? "^" : "*") + "='" + words + "']");
    }

    @Override
    public void month(Locator list, int number) {
        list.selectOption(Integer.toString(number));
    }

    @Override
    public void look(Locator box, String begins) {
        box.pressSequentially(begins);
        take(page.locator(".ui-autocomplete-panel" + OPENED).first(), "li:has-text('" + begins + "')");
    }

    @Override
    public void lay(Locator box, Path file) {
        box.setInputFiles(file);
    }

    private static void take(Locator panel, String entry) {
        panel.locator(entry).first().click();
        panel.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
