package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Story;
import org.athar.journey.task.CaseWork;
import org.athar.journey.task.Days;
import org.athar.journey.task.FamilyWork;
import org.athar.journey.task.FieldWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The people of an identification, from the ground to the auditor, each at a desk of his or her own; at every stage one of them tries
 * a wrong turn and is told in words why not. The methods are one story, in their order.
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
        return desks.computeIfAbsent(username, Desk::of);
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

    private List<String> whatTheFamilysOfficerSees() {
        return Stream.of(family().everythingSeen(person, "Journey"), family().everythingSeen(other, "Elsewhere"))
                .flatMap(List::stream).toList();
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
    void the_investigator_examines_and_a_case_is_opened_but_its_data_are_not_complete_before_another_person_has_reviewed() {
        FieldWork work = field(INVESTIGATOR);
        work.beginExamination(remains);
        new Form(desk(INVESTIGATOR)).press("sign").refused("points of the checklist are open");
        work.signExamination();
        desk(INVESTIGATOR).page().waitForURL("**/examination/view.xhtml**");
        CaseWork coordinator = cases(COORDINATOR);
        coordinator.open("ATH-R-000001-0").refused("No remains have this number in your records.");
        number = coordinator.open(remains).number("IC");
        coordinator.open(remains).refused("these are already the main remains of another case");
        coordinator.step(number, "COMPLETE_DATA").refused("must be reviewed by a person other than the examiner");
        assertTrue(coordinator.next(number).contains("must be reviewed by a person other than the examiner"), "the panel says so too");
        field(REVIEWER).endorseExamination(remains);
        coordinator.step(number, "COMPLETE_DATA").done("The step is recorded.");
    }

    @Test
    @Order(4)
    void a_liaison_officer_registers_the_missing_and_a_coordinator_verifies() {
        FamilyWork work = family();
        Form report = work.report();
        person = work.named(report.press("save").refused("At least one name by its parts is needed"), "Karim", "Journey").press("save")
                .number("MP");
        other = work.named(work.report(), "Nabil", "Elsewhere").press("save").number("MP");
        FamilyWork verifier = new FamilyWork(desk(COORDINATOR));
        verifier.verify(person).press("save").refused("nothing is verified without an informant, an interviewer and a date");
        work.informant(person);
        work.informant(other);
        work.relative(person, MOTHER);
        work.consent(person).press("save").refused("A consent names the relative who gave it").choose("relative", MOTHER).press("save")
                .done("The consent is on record.");
        cases(INVESTIGATOR).nominate(number, person).refused("the report of this missing person has not been verified");
        verifier.verify(person).press("save").done("Recorded.");
        verifier.verify(other).press("save").done("Recorded.");
    }

    @Test
    @Order(5)
    void candidates_are_nominated_and_one_is_excluded_by_two_while_no_family_hears_anything() {
        List<String> before = whatTheFamilysOfficerSees();
        cases(INVESTIGATOR).nominate(number, person).done("The person is a candidate of this case.");
        assertEquals(before, whatTheFamilysOfficerSees(), "nominating");
        cases(INVESTIGATOR).nominate(number, person).refused("is a candidate of this case already");
        cases(INVESTIGATOR).nominate(number, other).done("The person is a candidate of this case.");
        cases(INVESTIGATOR).exclude(number, "Elsewhere").done("Nothing changes until a coordinator confirms.");
        assertTrue(cases(INVESTIGATOR).next(number).contains("Waits for a second person"), "who proposed sees that it waits");
        assertEquals(0, desk(INVESTIGATOR).page().locator(".next a[href*='pending=']").count(), "and does not confirm");
        cases(COORDINATOR).answer(number).send().done("Confirmed.");
        assertEquals(before, whatTheFamilysOfficerSees(), "excluding");
        cases(INVESTIGATOR).nominate(number, other).refused("this person has been excluded for these remains, and the exclusion stands");
    }

    @Test
    @Order(6)
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
        cases(ANALYST).read(number, "evidence").see("a[href*='replaces=']").click();
        new Form(desk(ANALYST)).choose("outcome", "Identity established").write("findings", "A brother was typed as well.")
                .choose("examiner", "Shilan").date("examinedOn", Days.ago(3)).write("lrLog10", 9).write("n", 1500)
                .write("nSource", "Register of the missing, Ninewa").day("nAsOf", Days.ago(30)).write("reasons", "Further typing.").send()
                .done("The line is recorded.");
        cases(ANALYST).sign(number, "DNA").done("The line is signed.");
    }

    @Test
    @Order(7)
    void a_proposal_is_returned_made_anew_and_endorsed_by_somebody_who_took_no_part() {
        List<String> before = whatTheFamilysOfficerSees();
        cases(COORDINATOR).propose(number, "Journey").done("The proposal lies before the board.");
        assertEquals(before, whatTheFamilysOfficerSees(), "proposing");
        cases(COORDINATOR).check(number).refused("who proposed does not check the file as well");
        cases(REVIEWER).review(number, "I return it").done("The proposal is returned to reconciliation.");
        cases(INVESTIGATOR).propose(number, "Journey").done("The proposal lies before the board.");
        cases(INVESTIGATOR).review(number, "I endorse").refused("the reviewer must be someone other than the proposer");
        assertTrue(cases(REVIEWER).next(number).contains("Endorse"), "an endorsement is asked for");
        cases(REVIEWER).review(number, "I endorse").done("The proposal is endorsed.");
        assertFalse(cases(REVIEWER).next(number).contains("Endorse"), "and is not asked for again");
        family().told(person).press("save").refused("Plan first how the family is told");
        family().plan(person).press("save").refused("There is nothing to tell yet.");
    }

    @Test
    @Order(8)
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
    @Order(9)
    void the_certificate_is_recorded_and_the_family_told_as_it_wished() {
        assertTrue(cases(COORDINATOR).next(number).contains("Go to this step"), "certifying is open");
        Path scan = Path.of(System.getProperty("athar.project"), "ejb/src/main/resources/sample/badoush/certificate.pdf");
        desk(COORDINATOR).see(".next a[href*='certify']").click();
        new Form(desk(COORDINATOR)).write("number", "DC-4711").write("authority", "Institute of Forensic Medicine")
                .day("issuedOn", Days.today()).press("do").refused("Document");
        new Form(desk(COORDINATOR)).file("document", scan).press("do").done("The certificate is recorded.");
        family().plan(person).choose("officer", "Samira").choose("recipient", MOTHER).choose("channel", "Visit").choose("language", "Arabic")
                .day("plannedFor", Days.today().plusDays(1)).write("preference", "Her brother sits beside her.").press("save").done("Planned.");
        family().told(person).press("save").refused("the family's");
        family().told(person).tick("preferenceHonoured").write("outcome", "She asked to be alone, then for tea.").press("save")
                .done("Recorded.");
    }

    @Test
    @Order(10)
    void custodian_and_liaison_officer_return_the_remains_and_the_coordinator_closes() {
        CaseWork custodian = cases(CUSTODIAN);
        custodian.read(number, "overview").see(".next a[href*='return']").click();
        new Form(desk(CUSTODIAN)).choose("bagCheckedBy", "Rania").tick("nothingMissing").send()
                .refused("a person who neither examined the remains nor hands them over");
        new Form(desk(CUSTODIAN)).choose("bagCheckedBy", "Karwan").send().done("The return is prepared.");
        Form handing = family().handOver(person).date("returnedOn", Days.today()).choose("receivedBy", MOTHER)
                .write("entitlement", "Mother, by the civil register").write("identityProof", "Identity card 3312")
                .write("receipt", "R-88").write("condition", "Sealed bag, whole").tick("partsTold");
        handing.press("save").refused("entitled").tick("entitled").press("save").done("Recorded.");
        cases(COORDINATOR).read(number, "overview").see(".next a[href*='tab='], .next").waitFor();
        Form closing = desk(COORDINATOR).form("identification/close.xhtml?ref=" + number).write("burialPlace", "Cemetery of Wadi Hajar");
        closing.send().refused("what the family wishes if more is found is not recorded");
        family().wish(person, MOTHER);
        desk(COORDINATOR).form("identification/close.xhtml?ref=" + number).write("burialPlace", "Cemetery of Wadi Hajar").send()
                .done("The case is closed.");
    }

    @Test
    @Order(11)
    void the_auditor_finds_every_step_who_when_and_the_values_before_and_after() {
        Desk auditor = desk(AUDITOR);
        cases(AUDITOR).read(number, "history");
        String history = auditor.read("main");
        for (String step : List.of("Open the case", "Rania Al-Hadidi", "Huda Al-Jubouri", "Nasreen Al-Khafaji", "Yousif Al-Nuaimi",
                "Samira Al-Hamdani", "Closed", "Identified")) {
            assertTrue(history.contains(step), step + " in " + history);
        }
        assertEquals(auditor.page().locator(".history-line").count(), auditor.page().locator(".history-line .hash").count(),
                "each with the digest of what its rules looked at");
    }
}
