package org.athar.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.harness.hand.Hand;
import org.athar.harness.hand.Mouse;

/**
 * A form as somebody at a desk fills it: each input by the name under which the page has it, each choice by its words. It ends by
 * {@link #done} or {@link #refused}, which wait for the sentence on the page.
 */
public final class Form {

    private static final double PATIENCE = 15_000;
    /** What the page answers: carried out, or refused. */
    private static final String ANSWER = ".notice-done, [role=alert]";

    private final Desk desk;
    private final Page page;
    private final Hand hand;
    private Locator pressed;

    /** The form that the desk has before it. */
    public Form(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
        this.hand = desk.hand();
    }

    private Locator input(String name) {
        return page.locator("[id$=':" + name + "']").first();
    }

    /** Writes into an input, in place of what stood there. */
    public Form write(String name, Object text) {
        hand.write(input(name), String.valueOf(text));
        return this;
    }

    /** Writes into an input that stands there once for each language. */
    public Form writeIn(String language, String name, Object text) {
        hand.write(page.locator("input[id$=':" + name + "'][lang='" + language + "']").first(), String.valueOf(text));
        return this;
    }

    /** Types a day into its box. */
    public Form day(String name, LocalDate day) {
        hand.write(page.locator("[id$=':" + name + "_input']").first(), day.toString());
        return settled();
    }

    /** Writes a whole date into the boxes for day, month and year. */
    public Form date(String name, LocalDate day) {
        Locator boxes = page.locator("div.partial-date[id$=':" + name + "']").first();
        hand.write(boxes.locator("input.day").first(), Integer.toString(day.getDayOfMonth()));
        hand.month(boxes.locator("select[name$=':month']").first(), day.getMonthValue());
        hand.write(boxes.locator("input.year").first(), Integer.toString(day.getYear()));
        return this;
    }

    /** Chooses an entry of a list, whose words begin so. */
    public Form choose(String name, String words) {
        return pick(name, words, true);
    }

    /** Types a beginning, and takes the first entry that is offered. */
    public Form look(String name, String begins) {
        hand.look(page.locator("[id$=':" + name + "_input']").first(), begins);
        return settled();
    }

    /** Chooses the entry of a list that holds these words. */
    public Form chooseHaving(String name, String words) {
        return pick(name, words, false);
    }

    private Form pick(String name, String words, boolean begins) {
        hand.choose(input(name), words, begins);
        return settled();
    }

    /** Waits until the page has drawn what a choice asks for. */
    private Form settled() {
        Hand.settled(page);
        return this;
    }

    /** Writes a place, which the page may complete. */
    public Form place(String words) {
        Locator box = page.locator("[id$=':place_input']").first();
        hand.write(box, words);
        box.press("Tab");
        return settled();
    }

    /** Marks one of several, or a box of several, by its words. */
    public Form mark(String name, String words) {
        hand.mark(input(name).locator("label").filter(new Locator.FilterOptions().setHasText(words)).first());
        return settled();
    }

    /** Marks a box that stands alone. */
    public Form tick(String name) {
        hand.tick(input(name));
        return this;
    }

    /** Chooses in the row with this number, where rows repeat; in a list of boxes, marks. */
    public Form row(int at, String name, String words) {
        Locator list = page.locator("[id*=':" + at + ":'][id$=':" + name + "']").first();
        if (list.locator(".ui-chkbox-box").count() > 0) {
            hand.mark(list.locator("label").filter(new Locator.FilterOptions().setHasText(words)).first());
            return settled();
        }
        list.locator(".ui-selectonemenu-trigger, .ui-selectcheckboxmenu-trigger").first().click();
        Locator panel = page.locator(".ui-selectonemenu-panel" + Mouse.OPENED + ", .ui-selectcheckboxmenu-panel" + Mouse.OPENED).first();
        panel.locator("li").filter(new Locator.FilterOptions().setHasText(words)).first().click();
        if (page.locator(".ui-selectcheckboxmenu-panel" + Mouse.OPENED).count() > 0) {
            page.keyboard().press("Escape");
        }
        panel.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return settled();
    }

    /** Lays a file by. */
    public Form file(String name, Path file) {
        hand.lay(page.locator("input[type=file][id*=':" + name + "']").first(), file);
        return this;
    }

    /** Presses the button with this name. */
    public Form press(String name) {
        return pressing(page.locator("button[id$=':" + name + "']").first());
    }

    /** Presses the button that the form ends with. */
    public Form send() {
        return pressing(page.locator("form .form-foot button").first());
    }

    private Form pressing(Locator button) {
        pressed = button;
        hand.press(button);
        return this;
    }

    /** Waits for what the page says; who is asked to confirm who they are does so, and presses the same button again. */
    private Locator answer(String answers) {
        page.locator(answers + ", " + Desk.CONFIRM).first().waitFor();
        if (page.locator(Desk.CONFIRM).count() > 0) {
            desk.confirm();
            hand.press(pressed);
        }
        Locator answer = page.locator(answers).first();
        answer.waitFor();
        return answer;
    }

    /** It was carried out, and the page says so. */
    public Desk done(String sentence) {
        PlaywrightAssertions.assertThat(answer(ANSWER))
                .containsText(sentence, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        return desk;
    }

    /** It was carried out, and the page names what came of it: the first number that begins so. */
    public String number(String prefix) {
        Pattern form = Pattern.compile(prefix + "-[A-Z0-9][A-Z0-9/-]*[A-Z0-9]");
        Locator answer = answer(".notice-done");
        PlaywrightAssertions.assertThat(answer).containsText(form, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        Matcher number = form.matcher(answer.innerText());
        number.find();
        return number.group();
    }

    /** It was refused in these words, at the head of the page or at the input concerned; the form stays open. */
    public Form refused(String sentence) {
        PlaywrightAssertions.assertThat(answer("[role=alert]"))
                .containsText(sentence, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        return this;
    }
}
