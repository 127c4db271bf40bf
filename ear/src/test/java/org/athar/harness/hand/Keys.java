package org.athar.harness.hand;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A hand without a mouse: everything is reached by Tab, chosen by arrows or the space bar, and sent by Enter. Whatever has the focus
 * must look as if it had.
 */
public record Keys(Page page) implements Hand {

    private static final int MOST_STOPS = 200;
    private static final int MOST_CHOICES = 60;
    /** Whether something about the focused element, or what stands for it close by, looks otherwise than without the focus. */
    private static final String SEEN = script("/focus-is-seen.js");
    /** So much of a text goes in key by key; what follows is put in at once, as a keyboard that proposes words does. */
    private static final int TYPED = 40;
    private static final String HELD = "wanted => document.activeElement === wanted || wanted.contains(document.activeElement)";
    /** The control that a label names; of round buttons that belong together the keys stop at one, so any of them will do. */
    private static final String NAMED = "label => label.control || document.getElementById(label.htmlFor)";
    private static final String SAME_GROUP = """
            wanted => document.activeElement === wanted
              || wanted.type === 'radio' && document.activeElement.type === 'radio' && document.activeElement.name === wanted.name""";
    /** The key to press next: none where it is reached, Enter on the way past the header and the navigation, else Tab. */
    private static final String NEXT = """
            wanted => (%s)(wanted) ? ''
              : document.activeElement.matches('a.skip') && wanted.closest('main') !== null ? 'Enter' : 'Tab'""";

    @Override
    public void write(Locator box, String text) {
        go(box);
        page.keyboard().press("Control+A");
        if (text.isEmpty()) {
            page.keyboard().press("Delete");
        }
        int typed = Math.min(text.length(), TYPED);
        page.keyboard().type(text.substring(0, typed));
        page.keyboard().insertText(text.substring(typed));
    }

    @Override
    public void press(Locator control) {
        go(control);
        if (control.getAttribute("href") == null) {
            page.keyboard().press("Enter");
        } else {
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
        }
    }

    @Override
    public void mark(Locator label) {
        label.waitFor();
        ElementHandle control = label.evaluateHandle(NAMED).asElement();
        until(SAME_GROUP, control, label.toString());
        for (int choice = 0; choice < MOST_CHOICES && !Boolean.TRUE.equals(control.evaluate(HELD)); choice++) {
            page.keyboard().press("ArrowDown");
            Hand.settled(page);
        }
        if (!control.isChecked()) {
            page.keyboard().press("Space");
        }
    }

    @Override
    public void tick(Locator box) {
        go(box);
        page.keyboard().press("Space");
    }

    @Override
    public void choose(Locator menu, String words, boolean begins) {
        go(menu);
        Locator chosen = menu.locator(".ui-selectonemenu-label");
        if (!step(chosen, "ArrowDown", words, begins) && !step(chosen, "ArrowUp", words, begins)) {
            throw new AssertionError(words + " is not reached by the arrows in " + menu);
        }
    }

    /** Goes on until an entry stands there with these words, or there is none further. */
    private boolean step(Locator chosen, String arrow, String words, boolean begins) {
        for (String last = null, now = shown(chosen); !now.equals(last); last = now, now = shown(chosen)) {
            if (begins ? now.startsWith(words) : now.contains(words)) {
                return true;
            }
            page.keyboard().press(arrow);
            Hand.settled(page);
        }
        return false;
    }

    private static String shown(Locator chosen) {
        return chosen.first().innerText().strip();
    }

    @Override
    public void month(Locator list, int number) {
        go(list);
        page.keyboard().press("Home");
        for (int month = 0; month < 13 && !list.inputValue().equals(Integer.toString(number)); month++) {
            page.keyboard().press("ArrowDown");
        }
    }

    @Override
    public void look(Locator box, String begins) {
        write(box, begins);
        Locator panel = page.locator(".ui-autocomplete-panel" + Mouse.OPENED).first();
        panel.waitFor();
        Locator chosen = panel.locator(".ui-state-highlight");
        for (int choice = 0; choice < MOST_CHOICES && (chosen.count() == 0 || !chosen.first().innerText().contains(begins)); choice++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
    }

    @Override
    public void lay(Locator box, Path file) {
        go(box);
        // After a log-in page the browser has another process for ours, and no driver hears it open its window of files any more.
        box.evaluate("input => input.addEventListener('click', event => { event.preventDefault(); input.dataset.opened = 'yes'; }, "
                + "{ once: true })");
        page.keyboard().press("Space");
        if (!"yes".equals(box.getAttribute("data-opened"))) {
            throw new AssertionError("Space opens no choice of files at " + box);
        }
        box.setInputFiles(file);
    }

    private void go(Locator wanted) {
        wanted.waitFor();
        until(HELD, wanted.elementHandle(), wanted.toString());
    }

    /** Presses Tab until this is reached; it must be seen that it is. */
    private void until(String reached, ElementHandle wanted, String name) {
        String next = NEXT.formatted(reached);
        String key = (String) wanted.evaluate(next);
        for (int stop = 0; stop < MOST_STOPS && !key.isEmpty(); stop++) {
            page.keyboard().press(key);
            key = (String) wanted.evaluate(next);
        }
        if (!key.isEmpty()) {
            throw new AssertionError(name + " is not reached by Tab on " + page.url());
        }
        for (int look = 0; look < 6; look++) {
            if (Boolean.TRUE.equals(page.evaluate(SEEN))) {
                return;
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError("it is not seen that " + name + " has the focus on " + page.url());
    }

    private static String script(String name) {
        try (InputStream in = Keys.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
