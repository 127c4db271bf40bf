package org.athar.harness.hand;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What somebody does to what stands on a page: with a mouse and keys, or with keys alone. */
public interface Hand {

    /** Writes into a box, in place of what stood there. */
    void write(Locator box, String text);

    /** Presses a button, or follows a link. */
    void press(Locator control);

    /** Marks a box, or one of several, by the words beside it. */
    void mark(Locator label);

    /** Marks a box that stands alone: the component that it is drawn as. */
    void tick(Locator box);

    /** Chooses the entry of a menu of choices that begins with these words, or that holds them. */
    void choose(Locator menu, String words, boolean begins);

    /** Chooses a month in a plain list, by its number. */
    void month(Locator list, int number);

    /** Types a beginning, and takes the first entry with it that is offered. */
    void look(Locator box, String begins);

    /** Lays a file by. */
    void lay(Locator box, Path file);

    /** Waits until the page has drawn what was asked for. */
    static void settled(Page page) {
        for (int at = 0; at < 100 && !Boolean.TRUE.equals(page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()")); at++) {
            page.waitForTimeout(50);
        }
    }
}
