package org.athar.engine.pedigree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.athar.engine.genotype.Sex;
import org.junit.jupiter.api.Test;

/** Families that cannot be are refused with the name of whoever cannot be in them. */
class PedigreeThatCannotBeTest {

    private static final Member FATHER = new Member("father", null, null, Sex.MALE);
    private static final Member MOTHER = new Member("mother", null, null, Sex.FEMALE);

    private static String refusal(Member... members) {
        return assertThrows(IllegalArgumentException.class, () -> new Pedigree(List.of(members))).getMessage();
    }

    @Test
    void has_nobody_twice() {
        assertEquals("two members are called father", refusal(FATHER, MOTHER, FATHER));
    }

    @Test
    void has_every_parent_it_names() {
        assertEquals("mother mother of child is not in the pedigree", refusal(FATHER, new Member("child", "father", "mother", Sex.MALE)));
    }

    @Test
    void has_fathers_who_are_men_and_mothers_who_are_women() {
        assertEquals("father mother of child is of the other sex", refusal(FATHER, MOTHER, new Member("child", "mother", null, Sex.MALE)));
        assertEquals("mother father of child is of the other sex", refusal(FATHER, MOTHER, new Member("child", null, "father", Sex.MALE)));
    }

    @Test
    void has_nobody_who_is_his_own_forefather() {
        assertEquals("father would descend from himself or herself", refusal(new Member("father", "son", null, Sex.MALE),
                new Member("son", "father", null, Sex.MALE)));
    }

    @Test
    void may_be_in_several_parts_and_of_cousins() {
        assertEquals(2, new Pedigree(List.of(FATHER, MOTHER)).places().size());
    }
}
