package org.athar.whole.matching;

import static org.athar.preparation.Cast.ANALYST;
import static org.athar.preparation.Cast.COORDINATOR;
import static org.athar.preparation.Cast.INVESTIGATOR;
import static org.athar.preparation.Cast.OFFICER;
import static org.athar.preparation.Cast.SECOND_ANALYST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.athar.engine.genotype.Sex;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.liaison.FamilyReadService;
import org.athar.missing.MissingService;
import org.athar.missing.code.Kinship;
import org.athar.missing.view.PersonReference;
import org.athar.pedigree.PedigreeService;
import org.athar.pedigree.code.PedigreeStatus;
import org.athar.pedigree.command.DrawPedigreeCommand;
import org.athar.pedigree.command.MemberEntry;
import org.athar.pedigree.command.PedigreeFilter;
import org.athar.pedigree.command.StandPedigreeCommand;
import org.athar.pedigree.view.PedigreeView;
import org.athar.preparation.Cast;
import org.athar.preparation.Register;
import org.athar.preparation.SimulatedFamily;
import org.athar.preparation.Typing;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A declared father is not the father by DNA: the laboratory draws the family otherwise, and nobody outside learns of it. */
@ExtendWith(ArquillianExtension.class)
class PedigreeThatIsCorrectedIT {

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(PedigreeThatIsCorrectedIT.class).addPackage(Cast.class.getPackage())
                .addPackage(PedigreeThatIsCorrectedIT.class.getPackage());
    }

    private static String drawn(List<MemberEntry> members) {
        return ANALYST.done(() -> pedigrees().draw(new DrawPedigreeCommand(null, 0, members, null, null)));
    }

    private static PedigreeView view(String ref) {
        return ANALYST.call(() -> pedigrees().view(ref));
    }

    private static Callable<Outcome<String>> ready(PedigreeView pedigree, String reason) {
        return () -> pedigrees().stand(new StandPedigreeCommand(pedigree.head().id(), pedigree.version(), PedigreeStatus.READY, reason));
    }

    @Test
    void is_refused_while_the_declared_father_cannot_be_and_names_who_would_have_to_be_another() {
        SimulatedFamily family = new SimulatedFamily(101);
        PersonReference person = Register.verified("Corrected", "Pedigree");
        Typing.ofRelative(person, Kinship.FATHER, family.of("stranger"));
        String known = Typing.ofRelative(person, Kinship.MOTHER, family.of("mother")).person();
        Typing.ofRelative(person, Kinship.BROTHER, family.of("brother"));
        List<MemberEntry> declared = ANALYST.call(() -> pedigrees().draft(known, Sex.MALE));
        String ref = drawn(declared);
        PedigreeView wrong = view(ref);
        assertTrue(wrong.conflicts().size() > 2, wrong::toString);
        Outcome.Refused<String> refused = (Outcome.Refused<String>) ANALYST.call(ready(wrong, "It may be mutation"));
        Refusal inconsistent = refused.reasons().get(0);
        assertEquals("PED-014", inconsistent.code().code());
        assertTrue(inconsistent.arguments().get(1).toString().contains("father"), () -> inconsistent.arguments().toString());
        Object before = told(person);
        String family0 = declared(person);
        List<MemberEntry> corrected = new ArrayList<>(declared);
        corrected.replaceAll(one -> one.label().equals("father") ? new MemberEntry("declared father", null, null, Sex.MALE, null,
                one.sample()) : one);
        corrected.add(new MemberEntry("father", null, null, Sex.MALE, null, null));
        assertEquals(List.of("PED-001"), ANALYST.refused(() -> pedigrees().draw(new DrawPedigreeCommand(wrong.head().id(), wrong.version(),
                corrected, null, null))));
        ANALYST.done(() -> pedigrees().draw(new DrawPedigreeCommand(wrong.head().id(), wrong.version(), corrected, null,
                "The declared father is not the father by DNA")));
        PedigreeView right = view(ref);
        assertEquals(2, right.revision());
        assertEquals(List.of(), right.conflicts());
        ANALYST.done(ready(right, null));
        assertEquals(PedigreeStatus.READY, view(ref).head().status());
        assertThrows(StaleRecord.class, () -> ANALYST.call(ready(right, null)));
        assertEquals(before, told(person), "no answer to a family changes");
        assertEquals(family0, declared(person), "nor anything in the declared family");
    }

    @Test
    void is_out_of_compare_again_once_it_is_drawn_otherwise() {
        SimulatedFamily family = new SimulatedFamily(102);
        PersonReference person = Register.verified("Anew", "Pedigree");
        String known = Typing.ofRelative(person, Kinship.MOTHER, family.of("mother")).person();
        String ref = drawn(ANALYST.call(() -> pedigrees().draft(known, Sex.MALE)));
        ANALYST.done(ready(view(ref), null));
        PedigreeView before = view(ref);
        List<MemberEntry> fewer = ANALYST.call(() -> pedigrees().draft(known, Sex.MALE)).stream()
                .filter(one -> !one.label().equals("father")).map(one -> new MemberEntry(one.label(), null, one.mother(), one.sex(),
                        one.person(), one.sample())).toList();
        ANALYST.done(() -> pedigrees().draw(new DrawPedigreeCommand(before.head().id(), before.version(), fewer, null, "Not needed")));
        assertEquals(PedigreeStatus.DRAWN, view(ref).head().status());
        assertEquals(2, view(ref).members().size());
        assertTrue(ANALYST.call(() -> pedigrees().history(ref)).size() > 1);
    }

    @Test
    void has_somebody_missing_and_a_typed_relative_each_in_one_place_of_one_pedigree() {
        SimulatedFamily family = new SimulatedFamily(103);
        PersonReference person = Register.verified("Placed", "Pedigree");
        Typing.Given given = Typing.ofRelative(person, Kinship.MOTHER, family.of("mother"));
        String mother = given.sample();
        String known = given.person();
        String alone = drawn(List.of(new MemberEntry("mother", null, null, Sex.FEMALE, null, mother)));
        assertEquals(List.of("PED-008"), ANALYST.refused(ready(view(alone), null)));
        List<MemberEntry> members = ANALYST.call(() -> pedigrees().draft(known, Sex.MALE));
        assertEquals(List.of("PED-012"), ANALYST.refused(() -> pedigrees().draw(new DrawPedigreeCommand(null, 0, members, null, null))));
        String unrelated = drawn(List.of(new MemberEntry("missing", null, null, Sex.MALE, known, null)));
        assertEquals(List.of("PED-009"), ANALYST.refused(ready(view(unrelated), null)));
        assertEquals(List.of("PED-010", "PED-011"), ANALYST.refused(() -> pedigrees().draw(new DrawPedigreeCommand(null, 0, List.of(
                new MemberEntry("a", null, null, Sex.MALE, "nobody", null), new MemberEntry("b", null, null, Sex.MALE, null, "nothing")),
                null, null))));
    }

    @Test
    void is_not_there_for_who_speaks_with_families_nor_for_who_does_not_work_with_samples() {
        SimulatedFamily family = new SimulatedFamily(104);
        PersonReference person = Register.verified("Hidden", "Pedigree");
        String known = Typing.ofRelative(person, Kinship.MOTHER, family.of("mother")).person();
        String ref = drawn(ANALYST.call(() -> pedigrees().draft(known, Sex.MALE)));
        for (Cast who : List.of(OFFICER, INVESTIGATOR)) {
            for (Callable<?> reading : List.<Callable<?>>of(() -> pedigrees().list(PedigreeFilter.ALL), () -> pedigrees().view(ref),
                    () -> pedigrees().history(ref), () -> pedigrees().of(known))) {
                assertThrows(AccessDenied.class, () -> who.call(reading), who.name());
            }
        }
        assertThrows(AccessDenied.class, () -> COORDINATOR.call(() -> pedigrees().draft(known, Sex.MALE)));
        assertEquals(ref, COORDINATOR.call(() -> pedigrees().view(ref)).head().ref());
        assertEquals(ref, SECOND_ANALYST.call(() -> pedigrees().view(ref)).head().ref(), "another analyst of the same laboratory");
        As elsewhere = Typing.analystOf("SRL");
        assertThrows(NotFound.class, () -> elsewhere.call(() -> pedigrees().view(ref)));
        assertThrows(NotFound.class, () -> ANALYST.call(() -> pedigrees().view("PED-999999-9")));
        assertFalse(ANALYST.call(() -> pedigrees().view(ref)).head().missing().get(0).named(), "by pseudonym");
    }

    private static Object told(PersonReference person) {
        return OFFICER.call(() -> Services.find(FamilyReadService.class).file(person.handle())).toString();
    }

    private static String declared(PersonReference person) {
        return OFFICER.call(() -> Services.find(MissingService.class).view(person.handle())).family().toString();
    }

    private static PedigreeService pedigrees() {
        return Services.find(PedigreeService.class);
    }
}
