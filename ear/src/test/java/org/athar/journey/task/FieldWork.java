package org.athar.journey.task;

import com.microsoft.playwright.Locator;
import org.athar.harness.Desk;
import org.athar.harness.Form;

/** Work at a site and at the table: sites, figures, remains, evidence, custody, examinations. */
public record FieldWork(Desk desk) {

    /** The form of a new site, filled up to its names. */
    public Form site() {
        return desk.form("site/record.xhtml").look("area", "Mosul").choose("type", "Trench").choose("phase", "Primary")
                .choose("period", "2014 to 2017");
    }

    /** Records a source; its reference. */
    public String source(String title) {
        return desk.form("source/record.xhtml").choose("type", "Press")
                .write("organisationEn", "Paper of the journey").write("title", title).date("publishedOn", Days.ago(90))
                .choose("sensitivity", "Published").press("save").number("SRC");
    }

    /** The form of a figure of persons said to be buried in a site. */
    public Form figure(String site, String source, String quantifier, int persons) {
        desk.open("site/view.xhtml?ref=" + site + "&tab=figures");
        desk.press("a[href*='record-figure']");
        String end = quantifier.equals("At least") ? "low" : "best";
        return new Form(desk).look("source", source).choose("kind", "Reported buried").choose("quantifier", quantifier)
                .write(end, persons).choose("unit", "Persons").date("asOf", Days.ago(100));
    }

    /** The form of remains from a site. */
    public Form remains(String site, String what, String words) {
        return desk.form("recovery/record.xhtml?site=" + site).chooseHaving("site", site).date("moment", Days.ago(20))
                .choose("remainsClass", what).write("text", words).write("context", "E4/12").write("place", "Field tent, shelf 2")
                .write("seal", "F-2041");
    }

    /** The form of something found with remains. */
    public Form found(String site, String words) {
        return desk.form("recovery/recordEvidence.xhtml").chooseHaving("site", site).date("moment", Days.ago(20))
                .choose("kind", "Jewellery")
                .write("description", words).write("context", "E4/12").write("quantity", 1).write("place", "Field tent, shelf 2");
    }

    /** Puts a part of remains on record; its number. */
    public String part(String remains, String element, String side) {
        return desk.form("recovery/part.xhtml?ref=" + remains).choose("element", element).choose("side", side).send().number("ATH-R");
    }

    /** The form by which the holder hands something over. */
    public Form handOver(String number, String to) {
        return desk.form("custody/record.xhtml?ref=" + number + "&type=TRANSFER").choose("to", to).date("moment", Days.ago(10))
                .write("purpose", "To the store, for examination").write("condition", "Bag whole, seal unbroken");
    }

    /** Receives what was handed over. */
    public void receive(String number) {
        Form form = desk.form("custody/record.xhtml?ref=" + number + "&type=RECEIVE").date("moment", Days.ago(9));
        form.place("Store, bay 3").write("sealBefore", "F-2041").write("condition", "Bag whole, seal unbroken")
                .send().done("Received. You hold it now.");
    }

    /** Begins an examination. */
    public void beginExamination(String remains) {
        desk.form("examination/begin.xhtml?ref=" + remains).date("performedOn", Days.ago(5)).write("place", "Mortuary, table 1")
                .press("save");
        desk.page().waitForURL("**/examination/write.xhtml**");
    }

    /** Fills every point of the checklist and signs. */
    public Form signExamination() {
        Locator points = desk.page().locator(".checklist-point");
        for (int at = 0; at < points.count(); at++) {
            desk.hand().mark(points.nth(at).locator("label").filter(new Locator.FilterOptions().setHasText("Done")).first());
            desk.hand().write(points.nth(at).locator("textarea"), "Examined; nothing that speaks against one person.");
        }
        return new Form(desk).press("sign");
    }

    /** Endorses the examination of somebody else. */
    public void endorseExamination(String remains) {
        desk.open("examination/view.xhtml?ref=" + remains + "&seq=1");
        desk.press(".next button");
        desk.hand().write(desk.see(".ui-dialog:visible textarea"), "Read beside the remains; the findings hold.");
        desk.press(".ui-dialog:visible button[id$=':do']");
        desk.see("text=Endorsed by another person than the examiner").waitFor();
    }
}
