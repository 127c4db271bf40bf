package org.athar.harness;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A desk without a mouse: everything is reached by Tab, chosen by arrows or the space bar, and sent by Enter; the focus is seen. */
public final class Keys {

    private static final int MOST_STOPS = 120;
    private static final int MOST_CHOICES = 30;
    /** Whether something about the focused element, or what stands for it close by, looks otherwise than without the focus. */
    private static final String SEEN = script("/focus-is-seen.js");

    private final Page page;

    /** The keyboard of a desk. */
    public Keys(Desk desk) {
        this.page = desk.page();
    }

    /** Presses Tab until this is reached; it must be seen that it is. */
    public Keys to(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("it => document.activeElement.matches(it)", selector))) {
                page.waitForTimeout(300);
                if (!Boolean.TRUE.equals(page.evaluate(SEEN))) {
                    throw new AssertionError("it is not seen that " + selector + " has the focus");
                }
                return this;
            }
        }
        throw new AssertionError(selector + " is not reached by Tab on " + page.url());
    }

    /** Types into what has the focus. */
    public Keys type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Presses a key. */
    public Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Goes to a list of choices and down it until an entry stands there that holds these words. */
    public Keys choose(String name, String words) {
        to("[id$=':" + name + "_label']");
        for (int choice = 0; choice < MOST_CHOICES; choice++) {
            if (page.locator("[id$=':" + name + "_label']").first().innerText().contains(words)) {
                return settled();
            }
            page.keyboard().press("ArrowDown");
            settled();
        }
        throw new AssertionError(words + " is not reached by the arrows in " + name);
    }

    private Keys settled() {
        for (int at = 0; at < 100 && !Boolean.TRUE.equals(page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()")); at++) {
            page.waitForTimeout(50);
        }
        return this;
    }

    /** Goes to the button with which the form ends, and presses it. */
    public Keys send() {
        return to("form .form-foot button").press("Enter");
    }

    private static String script(String name) {
        try (InputStream in = Keys.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
