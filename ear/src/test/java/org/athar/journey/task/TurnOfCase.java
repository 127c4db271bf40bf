package org.athar.journey.task;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Words;

/**
 * The turns that a case may take: excluding and taking it back, joining, dividing, waiting, ending without a name, opening again. Read
 * and chosen in the language of whoever sits at the desk.
 */
public record TurnOfCase(Desk desk, Words words, String number) {

    private static final String WHY = "As the file has it. / كما في الملف.";

    private Form form(String page) {
        return desk.form("identification/" + page + ".xhtml?ref=" + number);
    }

    /** A part of the case's page, as it is read. */
    public String read(String tab) {
        desk.open("identification/view.xhtml?ref=" + number + "&tab=" + tab);
        return desk.read("main");
    }

    /** Nominates a missing person. */
    public void nominate(String person) {
        form("nominate").write("personRef", person).choose("owner", words.either("Rania", "رانيا"))
                .day("dueOn", Days.today().plusDays(30)).write("reasons", WHY)
                .send().done(words.get("identification.nominate.done"));
    }

    /** Proposes to rule out the candidate whose name holds this. */
    public void exclude(String candidate) {
        form("exclude").chooseHaving("candidateId", candidate).choose("reason", words.get("protocol.ExclusionReason.MORPHOLOGY"))
                .write("reasons", WHY).send().done(words.get("identification.exclude.done"));
    }

    /** Answers what waits for a second person, by the link on the case. */
    public Form answer(String verdict) {
        read("overview");
        desk.see(".next a[href*='pending=']").click();
        return new Form(desk).mark("verdict", words.get("identification.confirm." + verdict)).write("reasons", WHY);
    }

    /** The second person says yes. */
    public void confirm() {
        answer("sayYes").send().done(words.get("identification.confirm.yes"));
    }

    /** Whoever proposed takes it back, by the link on the case. */
    public void takeBack() {
        read("overview");
        desk.see(".next a[href*='pending=']").click();
        new Form(desk).write("reasons", WHY).send().done(words.get("identification.confirm.back.done"));
    }

    /** One of two withdraws the exclusion that stands. */
    public void withdrawExclusion() {
        read("people");
        desk.see("a[href*='withdraw.xhtml']").click();
        new Form(desk).write("reasons", WHY).send().done(words.get("identification.withdraw.done"));
    }

    /** Proposes that these remains are of the person of another case. */
    public Form join(String mainCase, String tie) {
        return form("join").write("mainCase", mainCase).mark("ties", words.get("protocol.Tie." + tie)).write("reasons", WHY).send();
    }

    /** A step that brings nothing but its words. */
    public Form step(String action) {
        return desk.form("identification/step.xhtml?ref=" + number + "&action=" + action).write("reasons", WHY);
    }

    /** Proposes that the parts whose words hold this go, with the evidence made on them. */
    public Form split(String part, boolean evidenceToo) {
        Form form = form("split").mark("parts", part);
        return (evidenceToo ? form.mark("lines", words.get("protocol.Discipline.DNA")) : form).write("reasons", WHY).send();
    }

    /** Closes the case without a name. */
    public Form nameless(String sample) {
        return form("nameless").tick("searchDone").write("burialPlace", "Cemetery of the unnamed").write("graveNumber", "G-17")
                .write("sampleNumber", sample).send();
    }

    /** Asks that a decided case be opened again. */
    public void reopen(String reason) {
        step("PROPOSE_REOPENING").choose("reopenReason", words.get("protocol.ReopenReason." + reason)).send()
                .done(words.get("identification.step.asked"));
    }

    /** Says on which day of the past it happened, and where that date comes from. */
    public static Form paper(Desk desk, Form form, LocalDate day, String source) {
        Locator details = desk.page().locator("details.fieldset:has([id$=':occurredSource'])").first();
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        return form.date("occurredOn", day).write("occurredSource", source);
    }
}
