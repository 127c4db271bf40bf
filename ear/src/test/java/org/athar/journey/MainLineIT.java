package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Story;
import org.athar.harness.Verification;
import org.athar.journey.task.CaseWork;
import org.athar.journey.task.Days;
import org.athar.journey.task.FamilyWork;
import org.athar.journey.task.FieldWork;
import org.athar.operation.verify.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The people of an identification, from the ground to the auditor, each at a desk of his or her own, by keyboard alone; at every stage
 * one of them tries a wrong turn and is told in words why not. The methods are one story, in their order.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Story.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainLineIT {

    private static final String INVESTIGATOR = "rania.alhadidi";
    private static final String REVIEWER = "karwan.barzinji";
    private static final String CUSTODIAN = "yousif.alnuaimi";
    private static final String ANALYST = "shilan.amedi";
    private static final String COORDINATOR = "huda.aljubouri";
    private static final String SECOND_COORDINATOR = "dilshad.zebari";
    private static final String CHAIR = "nasreen.alkhafaji";
    private static final String JUDGE = "salim.alobaidi";
    private static final String GENETICIST = "rozhin.sharif";
    private static final String OFFICER = "samira.alhamdani";
    private static final String AUDITOR = "adil.aldulaimi";
    private static final String MOTHER = "Amina Journey";

    private final Map<String, Desk> desks = new HashMap<>();
    private String site;
    private String remains;
    private String ring;
    private String person;
    private String other;
    private String number;

    private Desk desk(String username) {
        return desks.computeIfAbsent(username, Desk::withoutAMouse);
    }

    private FieldWork field(String username) {
        return new FieldWork(desk(username));
    }

    private CaseWork cases(String username) {
        return new CaseWork(desk(username));
    }

    private FamilyWork family() {
        return new FamilyWork(desk(OFFICER));
    }

    @AfterAll
    void everybodyGoesHome() {
        desks.values().forEach(Desk::close);
    }

    @Test
    @Order(1)
    void an_investigator_records_a_site_with_two_figures_that_contradict_each_other() {
        FieldWork work = field(INVESTIGATOR);
        site = work.site().send().refused("A site needs a name in at least one language.")
                .write("nameEn", "Journey wadi").write("circumstances", "Shown by a shepherd.").send().number("NIN");
        work.source("Journey in a first paper");
        work.source("Journey in a second paper");
        work.figure(site, "Journey in a first", "About", 40).send().number("FIG");
        work.figure(site, "Journey in a second", "At least", 70).date("asOf", Days.today().plusDays(40)).send().refused("future")
                .date("asOf", Days.ago(99)).send().number("FIG");
        desk(INVESTIGATOR).open("site/view.xhtml?ref=" + site + "&tab=figures");
        String figures = desk(INVESTIGATOR).read("main");
        assertTrue(figures.contains("40") && figures.contains("70"), figures);
        assertTrue(figures.toLowerCase().contains("differs"), figures);
    }

    @Test
    @Order(2)
    void the_investigator_records_remains_and_what_was_found_with_them_and_hands_them_over() {
        FieldWork work = field(INVESTIGATOR);
        remains = work.remains(site, "Complete body", "Supine, boots on, a ring on the left hand.").write("completenessPct", 80).send()
                .refused("A complete body is complete").write("completenessPct", 100).send().number("ATH-R");
        ring = work.found(site, "Silver ring with a blue stone").write("remains", "ATH-R-000001-0").send()
                .refused("No remains in your records have this number").write("remains", remains).send().number("ATH-E");
        assertEquals("ATH-R", work.part(remains, "Thigh bone", "Left").substring(0, 5));
        work.handOver(remains, "Yousif").date("moment", Days.ago(30)).send()
                .refused("This would have happened before the event that precedes it").date("moment", Days.ago(10)).send()
                .done("Handed over. It counts once the other person has received it.");
        field(CUSTODIAN).receive(remains);
        desk(CUSTODIAN).open("custody/view.xhtml?ref=" + ring);
        assertTrue(desk(CUSTODIAN).read("main").contains("Rania Al-Hadidi"), "the ring is still with who found it");
    }

    @Test
    @Order(3)
    void the_investigator_signs_an_examination_only_when_every_point_is_dealt_with() {
        FieldWork work = field(INVESTIGATOR);
        work.beginExamination(remains);
        new Form(desk(INVESTIGATOR)).press("sign").refused("points of the checklist are open");
        work.signExamination();
        desk(INVESTIGATOR).page().waitForURL("**/examination/view.xhtml**");
        assertEquals(0, desk(INVESTIGATOR).page().locator(".next button").count(), "the examiner is offered no review");
    }

    @Test
    @Order(4)
    void a_liaison_officer_registers_the_missing_with_informant_and_consent() {
        FamilyWork work = family();
        Form report = work.report();
        person = work.named(report.press("save").refused("At least one name by its parts is needed"), "Karim", "Journey").press("save")
                .number("MP");
        other = work.named(work.report(), "Nabil", "Elsewhere").press("save").number("MP");
        new FamilyWork(desk(COORDINATOR)).verify(person).press("save")
                .refused("nothing is verified without an informant, an interviewer and a date");
        work.informant(person);
        work.informant(other);
        work.relative(person, MOTHER);
        work.consent(person).press("save").refused("A consent names the relative who gave it").chooseHaving("relative", MOTHER)
                .press("save").done("The consent is on record.");
    }

    @Test
    @Order(5)
    void a_coordinator_opens_a_case_and_completes_its_data_after_another_person_has_reviewed() {
        CaseWork coordinator = cases(COORDINATOR);
        List<String> before = family().everythingSeen(person, "Journey");
        coordinator.open("ATH-R-000001-0").refused("No remains have this number in your records.");
        number = coordinator.open(remains).number("IC");
        assertEquals(before, family().everythingSeen(person, "Journey"), "opening");
        coordinator.open(remains).refused("these are already the main remains of another case");
        coordinator.step(number, "COMPLETE_DATA").refused("must be reviewed by a person other than the examiner");
        assertTrue(coordinator.next(number).contains("must be reviewed by a person other than the examiner"), "the panel says so too");
        field(REVIEWER).endorseExamination(remains);
        coordinator.step(number, "COMPLETE_DATA").done("The step is recorded.");
        cases(INVESTIGATOR).nominate(number, person).refused("the report of this missing person has not been verified");
        FamilyWork verifier = new FamilyWork(desk(COORDINATOR));
        verifier.verify(person).press("save").done("Recorded.");
        verifier.verify(other).press("save").done("Recorded.");
    }

    @Test
    @Order(6)
    void candidates_are_nominated_and_one_is_excluded_by_two_while_no_family_hears_anything() {
        List<String> before = family().everythingSeen(person, "Journey");
        cases(INVESTIGATOR).nominate(number, person).done("The person is a candidate of this case.");
        assertEquals(before, family().everythingSeen(person, "Journey"), "nominating");
        cases(INVESTIGATOR).nominate(number, person).refused("is a candidate of this case already");
        before = family().everythingSeen(other, "Elsewhere");
        cases(INVESTIGATOR).nominate(number, other).done("The person is a candidate of this case.");
        cases(INVESTIGATOR).exclude(number, "Elsewhere").done("Nothing changes until a coordinator confirms.");
        assertTrue(cases(INVESTIGATOR).next(number).contains("Waits for a second person"), "who proposed sees that it waits");
        assertEquals(List.of("Take the proposal back"), desk(INVESTIGATOR).page().locator(".next a[href*='pending=']").allInnerTexts(),
                "and does not confirm");
        cases(COORDINATOR).answer(number).send().done("Confirmed.");
        assertEquals(before, family().everythingSeen(other, "Elsewhere"), "excluding");
        cases(INVESTIGATOR).nominate(number, other).refused("this person has been excluded for these remains, and the exclusion stands");
    }

    @Test
    @Order(7)
    void an_exclusion_ends_when_a_second_person_withdraws_it_too() {
        cases(INVESTIGATOR).withdraw(number).done("Your withdrawal is recorded.");
        assertEquals(0, desk(INVESTIGATOR).page().locator("a[href*='withdraw.xhtml']").count(), "one person withdraws once");
        cases(INVESTIGATOR).nominate(number, other).refused("this person has been excluded for these remains, and the exclusion stands");
        cases(ANALYST).withdraw(number).done("Your withdrawal is recorded.");
        assertTrue(desk(ANALYST).read("main").contains("Exclusion withdrawn: Morphology"), "it stands no longer");
        assertTrue(desk(ANALYST).read("main").contains("Withdrawn by Rania Al-Hadidi"), "and says by whom");
    }

    @Test
    @Order(8)
    void evidence_is_recorded_and_signed_by_its_own_discipline_before_it_is_weighed() {
        cases(COORDINATOR).step(number, "BEGIN_RECONCILIATION").refused("no line of evidence has an outcome");
        cases(ANALYST).dna(number, 4).send()
                .refused("A likelihood ratio is recorded with the number of missing persons")
                .write("nSource", "Register of the missing, Ninewa").send().done("The line is recorded.");
        cases(INVESTIGATOR).line(number, "Anthropology", "Probable", "Rania").send().done("The line is recorded.");
        cases(REVIEWER).sign(number, "DNA").refused("a line is signed by a person qualified in DNA");
        cases(ANALYST).sign(number, "DNA").done("The line is signed.");
        cases(COORDINATOR).step(number, "BEGIN_RECONCILIATION").done("The step is recorded.");
        cases(COORDINATOR).propose(number, "Journey").refused("one line of evidence has no outcome, or is not signed by its discipline")
                .refused("the DNA result does not reach the probability of");
        cases(INVESTIGATOR).sign(number, "Anthropology").done("The line is signed.");
        cases(ANALYST).read(number, "evidence").press("a[href*='replaces=']");
        new Form(desk(ANALYST)).choose("outcome", "Identity established").write("findings", "A brother was typed as well.")
                .choose("examiner", "Shilan").date("examinedOn", Days.ago(3)).write("lrLog10", 9).write("n", 1500)
                .write("nSource", "Register of the missing, Ninewa").day("nAsOf", Days.ago(30)).write("reasons", "Further typing.").send()
                .done("The line is recorded.");
        cases(ANALYST).sign(number, "DNA").done("The line is signed.");
    }

    @Test
    @Order(9)
    void a_proposal_is_returned_made_anew_and_endorsed_by_somebody_who_took_no_part() {
        List<String> before = family().everythingSeen(person, "Journey");
        cases(COORDINATOR).propose(number, "Journey").done("The proposal lies before the board.");
        assertEquals(before, family().everythingSeen(person, "Journey"), "proposing");
        cases(COORDINATOR).check(number).refused("who proposed does not check the file as well");
        cases(REVIEWER).review(number, "I return it").done("The proposal is returned to reconciliation.");
        cases(INVESTIGATOR).propose(number, "Journey").done("The proposal lies before the board.");
        cases(INVESTIGATOR).review(number, "I endorse").refused("the reviewer must be someone other than the proposer");
        assertTrue(cases(REVIEWER).next(number).contains("Endorse"), "an endorsement is asked for");
        cases(REVIEWER).review(number, "I endorse").done("The proposal is endorsed.");
        assertFalse(cases(REVIEWER).next(number).contains("Endorse"), "and is not asked for again");
        family().told(person).press("save").refused("Plan first how the family is told");
        family().plan(person, MOTHER).press("save").refused("There is nothing to tell yet.");
    }

    @Test
    @Order(10)
    void a_sitting_of_three_signs_and_the_chair_decides_only_when_all_is_there() {
        String next = cases(SECOND_COORDINATOR).next(number);
        assertTrue(next.contains("Check the quality") && next.contains("Put before a sitting"), next);
        cases(SECOND_COORDINATOR).check(number).done("The check is recorded.");
        cases(SECOND_COORDINATOR).before(number, "12/2022").done("The case lies before the sitting.");
        next = cases(SECOND_COORDINATOR).next(number);
        assertFalse(next.contains("Check the quality") || next.contains("Put before a sitting"), next);
        assertTrue(next.contains("0 of the 3 members needed have signed"), next);
        desk(CHAIR).open("identification/sign.xhtml?ref=" + number);
        assertTrue(desk(CHAIR).read(".sheet").contains("Karim Journey"), "the sheet names the person");
        cases(CHAIR).vote(number).done("Your signature is recorded.");
        cases(CHAIR).decide(number).refused("1 of the 3 members needed have signed the sheet");
        cases(JUDGE).vote(number).done("Your signature is recorded.");
        cases(JUDGE).decide(number).refused("the member in the chair of the sitting records the decision");
        cases(GENETICIST).vote(number).done("Your signature is recorded.");
        cases(CHAIR).decide(number).done("The decision is recorded.");
    }

    @Test
    @Order(11)
    void the_certificate_is_recorded_and_the_family_told_as_it_wished() {
        assertTrue(cases(COORDINATOR).next(number).contains("Go to this step"), "certifying is open");
        Path scan = Path.of(System.getProperty("athar.project"), "ejb/src/main/resources/sample/badoush/certificate.pdf");
        desk(COORDINATOR).press(".next a[href*='certify']");
        new Form(desk(COORDINATOR)).write("number", "DC-4711").write("authority", "Institute of Forensic Medicine")
                .day("issuedOn", Days.today()).press("do").refused("Fill this in.");
        new Form(desk(COORDINATOR)).file("document", scan).press("do").done("The certificate is recorded.");
        family().plan(person, MOTHER).press("save").done("Planned. The family now hears that it may come.");
        family().told(person).press("save").refused("told in the way it had asked for");
        family().told(person).tick("preferenceHonoured").press("save").done("Recorded.");
    }

    @Test
    @Order(12)
    void custodian_and_liaison_officer_return_the_remains_and_the_coordinator_closes() {
        CaseWork custodian = cases(CUSTODIAN);
        custodian.read(number, "overview").press(".next a[href*='return']");
        new Form(desk(CUSTODIAN)).choose("bagCheckedBy", "Rania").tick("nothingMissing").send()
                .refused("a person who neither examined the remains nor hands them over");
        new Form(desk(CUSTODIAN)).choose("bagCheckedBy", "Karwan").send().done("The return is prepared.");
        Form handing = family().handOver(person).date("returnedOn", Days.today()).chooseHaving("receivedBy", MOTHER)
                .write("entitlement", "Mother, by the civil register").write("identityProof", "Identity card 3312")
                .write("receipt", "R-88").write("condition", "Sealed bag, whole").tick("partsTold");
        handing.press("save").refused("no entitled relative has signed the receipt").tick("entitled").press("save").done("Recorded.");
        cases(COORDINATOR).read(number, "overview").see(".next a[href*='tab='], .next").waitFor();
        Form closing = desk(COORDINATOR).form("identification/close.xhtml?ref=" + number).write("burialPlace", "Cemetery of Wadi Hajar");
        closing.send().refused("what the family wishes if more is found is not recorded");
        family().wish(person, MOTHER);
        desk(COORDINATOR).form("identification/close.xhtml?ref=" + number).write("burialPlace", "Cemetery of Wadi Hajar").send()
                .done("The case is closed.");
    }

    @Test
    @Order(13)
    void the_auditor_finds_every_step_who_when_and_the_values_before_and_after() {
        Desk auditor = desk(AUDITOR);
        cases(AUDITOR).read(number, "history");
        String history = auditor.read("main");
        for (String found : List.of("Open the case", "Huda Al-Jubouri", "Record that the family was told", "Samira Al-Hamdani",
                "Yousif Al-Nuaimi",
                "Karwan Barzinji", "Nasreen Al-Khafaji", "Salim Al-Obaidi", "Rozhin Sharif")) {
            assertTrue(history.contains(found), found + " in " + history);
        }
        assertEquals(auditor.page().locator(".history-line").count(), auditor.page().locator(".history-line .hash").count(),
                "each with the digest of what its rules looked at");
        auditor.press("a[href*='about=']");
        auditor.press("tr:has-text('Nasreen Al-Khafaji'):has-text('Decide') a");
        String entry = auditor.read("main");
        assertTrue(entry.contains("Nasreen Al-Khafaji") && entry.contains("Proposed to the board") && entry.contains("Identified"), entry);
        assertEquals("Proposed to the board", auditor.read(".history-changes div:has-text('Stage'):has(del) del"), "the old value");
        assertEquals("Identified", auditor.read(".history-changes div:has-text('Stage'):has(del) ins"), "beside the new one");
        auditor.open("site/view.xhtml?ref=" + site + "&tab=history");
        assertTrue(auditor.read("main").contains("Journey wadi") && auditor.read("main").contains("Rania Al-Hadidi"), "the site's history");
        auditor.open("recovery/view.xhtml?ref=" + remains + "&tab=history");
        String life = auditor.read("main");
        assertTrue(life.contains("Thigh bone (femur)") && life.contains("Released"), life);
    }

    @Test
    @Order(14)
    void the_trail_verifies_afterwards() throws Exception {
        Report report = Verification.ofTheSuite();
        assertEquals(List.of(), report.findings());
    }
}
