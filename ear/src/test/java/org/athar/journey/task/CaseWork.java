package org.athar.journey.task;

import org.athar.harness.Desk;
import org.athar.harness.Form;

/** Work on an identification case, from the opening to the closing. */
public record CaseWork(Desk desk) {

    /** The page of a case, at one of its parts. */
    public Desk read(String number, String tab) {
        desk.open("identification/view.xhtml?ref=" + number + "&tab=" + tab);
        return desk;
    }

    /** The words of the panel that says what is next. */
    public String next(String number) {
        return read(number, "overview").read(".next");
    }

    /** Opens a case for remains. */
    public Form open(String remains) {
        return desk.form("identification/open.xhtml").write("remainsNumber", remains).send();
    }

    /** Takes a step that brings nothing but its words. */
    public Form step(String number, String action) {
        return desk.form("identification/step.xhtml?ref=" + number + "&action=" + action).send();
    }

    /** Nominates a missing person. */
    public Form nominate(String number, String person) {
        return desk.form("identification/nominate.xhtml?ref=" + number).write("personRef", person).choose("owner", "Rania")
                .day("dueOn", Days.today().plusDays(30))
                .write("reasons", "Age, stature and the ring fit what the mother described.").send();
    }

    /** The form of a line of evidence about the only candidate, up to its figures. */
    public Form line(String number, String discipline, String outcome, String examiner) {
        return desk.form("identification/evidence.xhtml?ref=" + number).choose("discipline", discipline)
                .choose("outcome", outcome).write("findings", "Findings in " + discipline + ".")
                .choose("examiner", examiner).date("examinedOn", Days.ago(4));
    }

    /** A line of DNA with its figures, without where the number of the missing comes from. */
    public Form dna(String number, double lrLog10) {
        return line(number, "DNA", "Identity established", "Shilan").write("lrLog10", lrLog10).write("n", 1500)
                .day("nAsOf", Days.ago(30));
    }

    /** Signs the line of a discipline that is not signed yet. */
    public Form sign(String number, String discipline) {
        read(number, "evidence");
        desk.press("article.evidence-line:not(.evidence-past):has(h3:has-text('" + discipline + "')) + p a[href*='line.xhtml']");
        return new Form(desk).press("sign");
    }

    /** Proposes to rule a candidate out. */
    public Form exclude(String number, String candidate) {
        return desk.form("identification/exclude.xhtml?ref=" + number).chooseHaving("candidateId", candidate)
                .choose("reason", "Morphology").write("reasons", "A healed fracture that this person never had.").send();
    }

    /** Withdraws the exclusion that stands, as one of two. */
    public Form withdraw(String number) {
        read(number, "people");
        desk.press("a[href*='withdraw.xhtml']");
        return new Form(desk).write("reasons", "The fracture is of another set.").send();
    }

    /** Proposes to divide the remains: these parts go. */
    public Form split(String number, String... parts) {
        Form form = desk.form("identification/split.xhtml?ref=" + number).write("reasons", "Two left thigh bones.");
        for (String part : parts) {
            form.mark("parts", part);
        }
        return form.send();
    }

    /** Answers what another person proposed, by the link on the case. */
    public Form answer(String number) {
        read(number, "overview");
        desk.press(".next a[href*='pending=']");
        return new Form(desk).mark("verdict", "I confirm").write("reasons", "Read and agreed.");
    }

    /** Proposes a candidate to the board. */
    public Form propose(String number, String candidate) {
        return desk.form("identification/propose.xhtml?ref=" + number).chooseHaving("candidateId", candidate).send();
    }

    /** Reviews the proposal. */
    public Form review(String number, String verdict) {
        return desk.form("identification/review.xhtml?ref=" + number).mark("verdict", verdict)
                .write("reasons", "Read from the ground to the sheet.").send();
    }

    /** Checks the quality of the file. */
    public Form check(String number) {
        return desk.form("identification/quality.xhtml?ref=" + number)
                .write("findings", "Custody, review and signatures are whole.").send();
    }

    /** Puts the case before a sitting. */
    public Form before(String number, String decision) {
        return desk.form("identification/before.xhtml?ref=" + number).chooseHaving("sittingRef", decision).send();
    }

    /** Signs the sheet as a member of the board. */
    public Form vote(String number) {
        return desk.form("identification/sign.xhtml?ref=" + number).mark("verdict", "I sign").press("do");
    }

    /** States that the board identifies. */
    public Form decide(String number) {
        return desk.form("identification/decide.xhtml?ref=" + number).choose("decision", "Identified").send();
    }
}
