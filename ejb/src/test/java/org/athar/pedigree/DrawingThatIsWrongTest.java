package org.athar.pedigree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Sex;
import org.athar.kernel.Refusal;
import org.athar.pedigree.code.PedigreeStatus;
import org.athar.pedigree.command.DrawPedigreeCommand;
import org.athar.pedigree.command.MemberEntry;
import org.athar.pedigree.command.StandPedigreeCommand;
import org.junit.jupiter.api.Test;

/** Everything that is wrong with a drawing is said at once, each at its row. */
class DrawingThatIsWrongTest {

    private static final MemberEntry FATHER = someone("father", null, null, Sex.MALE);
    private static final MemberEntry MOTHER = someone("mother", null, null, Sex.FEMALE);
    private static final MemberEntry CHILD = someone("missing", "father", "mother", Sex.MALE);

    private static MemberEntry someone(String label, String father, String mother, Sex sex) {
        return new MemberEntry(label, father, mother, sex, null, null);
    }

    private static List<String> wrong(MemberEntry... members) {
        return wrong(new DrawPedigreeCommand(null, 0, List.of(members), null, null));
    }

    private static List<String> wrong(DrawPedigreeCommand command) {
        return PedigreeRules.violations(PedigreeRules.clean(command)).stream().map(DrawingThatIsWrongTest::said).toList();
    }

    private static String said(Refusal refusal) {
        return refusal.field() + " " + refusal.code() + " " + refusal.arguments();
    }

    @Test
    void is_not_that_of_parents_and_a_child() {
        assertEquals(List.of(), wrong(FATHER, MOTHER, CHILD));
        assertEquals(List.of(), wrong(CHILD, MOTHER, FATHER), "whoever comes first");
        assertEquals(List.of(), wrong(MOTHER, someone("missing", null, " mother ", Sex.MALE)), "one parent is enough");
    }

    @Test
    void has_nobody_in_it_or_more_than_can_be_read() {
        assertEquals(List.of("members MISSING []"), wrong());
        MemberEntry[] crowd = IntStream.range(0, 61).mapToObj(i -> someone("m" + i, null, null, Sex.MALE)).toArray(MemberEntry[]::new);
        assertEquals(List.of("members TOO_MANY [60]"), wrong(crowd));
    }

    @Test
    void lacks_a_label_or_the_sex() {
        assertEquals(List.of("members.0.label MISSING []", "members.1.sex MISSING []"), wrong(someone(" ", null, null, Sex.MALE),
                someone("mother", null, null, null)));
    }

    @Test
    void has_a_label_that_would_not_be_read_again_as_it_was_written() {
        for (String label : List.of("a\tb", "a\nmember", "a\rb", "-", "x".repeat(41))) {
            assertEquals(List.of("members.0.label UNREADABLE [40]"), wrong(someone(label, null, null, Sex.MALE)), label);
        }
    }

    @Test
    void has_a_label_twice() {
        assertEquals(List.of("members.2.label LABEL_TWICE [father]"), wrong(FATHER, MOTHER, FATHER));
    }

    @Test
    void names_a_parent_who_is_not_there_or_of_the_other_sex() {
        assertEquals(List.of("members.2.father PARENT_OF_OTHER_SEX [missing, mother]", "members.2.mother PARENT_UNKNOWN [missing, aunt]"),
                wrong(FATHER, MOTHER, someone("missing", "mother", "aunt", Sex.MALE)));
    }

    @Test
    void lets_somebody_descend_from_himself() {
        assertEquals(List.of("members DESCENDS_FROM_ONESELF [a]"),
                wrong(someone("a", "b", null, Sex.MALE), someone("b", "a", null, Sex.MALE)));
        assertEquals(List.of("members DESCENDS_FROM_ONESELF [a]"), wrong(someone("a", "a", null, Sex.MALE)));
    }

    @Test
    void lets_cousins_have_children_and_is_not_wrong() {
        List<MemberEntry> family = new ArrayList<>(List.of(someone("grandfather", null, null, Sex.MALE),
                someone("grandmother", null, null, Sex.FEMALE), someone("uncle", "grandfather", "grandmother", Sex.MALE),
                someone("aunt", "grandfather", "grandmother", Sex.FEMALE), someone("husband of aunt", null, null, Sex.MALE),
                someone("wife of uncle", null, null, Sex.FEMALE), someone("father", "uncle", "wife of uncle", Sex.MALE),
                someone("mother", "husband of aunt", "aunt", Sex.FEMALE), CHILD));
        assertEquals(List.of(), wrong(family.toArray(MemberEntry[]::new)));
    }

    @Test
    void is_drawn_anew_without_a_reason() {
        assertEquals(List.of("reason MISSING []"), wrong(new DrawPedigreeCommand(new PedigreeId(UUID.randomUUID()), 1,
                List.of(FATHER), null, " ")));
    }

    @Test
    void is_set_aside_only_with_a_reason_and_never_said_to_be_drawn() {
        PedigreeId id = new PedigreeId(UUID.randomUUID());
        assertEquals(List.of("reason MISSING []"), PedigreeRules.violations(new StandPedigreeCommand(id, 1, PedigreeStatus.SET_ASIDE, " "))
                .stream().map(DrawingThatIsWrongTest::said).toList());
        assertEquals(List.of("status MISSING []"), PedigreeRules.violations(new StandPedigreeCommand(id, 1, PedigreeStatus.DRAWN, null))
                .stream().map(DrawingThatIsWrongTest::said).toList());
        assertEquals(List.of(), PedigreeRules.violations(new StandPedigreeCommand(id, 1, PedigreeStatus.READY, null)));
    }
}
