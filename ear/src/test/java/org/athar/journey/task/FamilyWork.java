package org.athar.journey.task;

import java.util.List;
import org.athar.harness.Desk;
import org.athar.harness.Form;

/** Work with a family: the report, consent, what may be told, the return. */
public record FamilyWork(Desk desk) {

    /** The form of a report, without a name. */
    public Form report() {
        return desk.form("missing/register.xhtml").choose("sex", "Male").date("reportedOn", Days.ago(60))
                .date("lastSeenOn", Days.ago(4000)).write("lastSeenPlace", "Badoush");
    }

    /** The names of a report. */
    public Form named(Form report, String given, String family) {
        return report.writeIn("en", "given", given).writeIn("en", "familyName", family);
    }

    /** Writes down who told, to whom, when. */
    public void informant(String person) {
        desk.form("missing/informant.xhtml?ref=" + person).write("informantName", "Amina Journey").choose("relation", "Mother")
                .date("interviewedOn", Days.ago(59)).write("interviewer", "Samira Al-Hamdani").press("save")
                .done("The informant is on record.");
    }

    /** Puts a relative on the declared family. */
    public void relative(String person, String name) {
        desk.form("missing/relative.xhtml?ref=" + person).write("name", name).choose("kinship", "Mother").press("save")
                .done("The relative is on record.");
    }

    /** The form of a consent to DNA samples. */
    public Form consent(String person) {
        return desk.form("missing/consent.xhtml?ref=" + person).mark("basis", "Consent of a relative").choose("purpose", "DNA samples")
                .write("coverage", "Comparison with remains from Ninewa").date("givenOn", Days.ago(58)).write("document", "Form 77");
    }

    /** The form by which a report is verified. */
    public Form verify(String person) {
        return desk.form("missing/status.xhtml?ref=" + person + "&to=VERIFIED").date("occurredOn", Days.ago(50));
    }

    /** Everything that the family's officer sees of this person: desk, search, counts, family and register pages. */
    public List<String> everythingSeen(String person, String name) {
        return List.of(seen("liaison/list.xhtml"), seen("liaison/list.xhtml?q=" + name), seen("liaison/view.xhtml?ref=" + person),
                seen("liaison/view.xhtml?ref=" + person + "&tab=notice"), seen("missing/list.xhtml?q=" + name),
                seen("missing/view.xhtml?ref=" + person));
    }

    private String seen(String address) {
        int status = desk.open(address);
        return address + " " + status + "\n" + desk.read("main");
    }

    /** The very bytes of the pages that the family's officer has of this person, but for the clock and what each opening names anew. */
    public String bytesOf(String person) {
        StringBuilder bytes = new StringBuilder();
        for (String address : List.of("index.xhtml", "liaison/list.xhtml", "liaison/view.xhtml?ref=" + person,
                "liaison/view.xhtml?ref=" + person + "&tab=notice", "missing/view.xhtml?ref=" + person, "missing/list.xhtml")) {
            bytes.append(address).append('\n').append(desk.page().evaluate("address => fetch(address).then(answer => answer.text())",
                    "/" + address)).append('\n');
        }
        return bytes.toString().replaceAll("(ViewState[^>]*value=\")[^\"]*", "$1").replaceAll("nonce(=\"|-)[^\"']*", "nonce")
                .replaceAll("csp\\.init\\('[^']*'\\)", "nonce")
                .replaceAll("\\b\\d{1,2}:\\d{2}(:\\d{2})?\\b", "clock");
    }

    /** The form by which an officer plans how the family is told. */
    public Form plan(String person, String relative) {
        return desk.form("liaison/plan.xhtml?ref=" + person).choose("officer", "Samira").chooseHaving("recipient", relative)
                .choose("channel", "Visit").choose("language", "Arabic").day("plannedFor", Days.today().plusDays(2))
                .write("preference", "Her brother sits beside her.");
    }

    /** The form after the talk. */
    public Form told(String person) {
        return desk.form("liaison/told.xhtml?ref=" + person).write("outcome", "She asked to be alone, then for tea.");
    }

    /** The form by which remains are handed over. */
    public Form handOver(String person) {
        return desk.form("liaison/handover.xhtml?ref=" + person);
    }

    /** Records what the family wishes if more is found. */
    public void wish(String person, String relative) {
        desk.form("liaison/wishes.xhtml?ref=" + person).chooseHaving("relative", relative).mark("laterFinds", "To be told each time")
                .date("saidOn", Days.today()).press("save").done("The wish is recorded.");
    }
}
