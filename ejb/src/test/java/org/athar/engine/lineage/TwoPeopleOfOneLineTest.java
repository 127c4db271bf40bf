package org.athar.engine.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.junit.jupiter.api.Test;

/** Two members of a pedigree, and the way from one to the other along one line. */
class TwoPeopleOfOneLineTest {

    private static final Pedigree FAMILY = new Pedigree(List.of(new Member("grandfather", null, null, Sex.MALE),
            new Member("grandmother", null, null, Sex.FEMALE), new Member("father", "grandfather", "grandmother", Sex.MALE),
            new Member("uncle", "grandfather", "grandmother", Sex.MALE), new Member("aunt", "grandfather", "grandmother", Sex.FEMALE),
            new Member("mother", null, null, Sex.FEMALE), new Member("son", "father", "mother", Sex.MALE),
            new Member("daughter", "father", "mother", Sex.FEMALE), new Member("cousin", null, "aunt", Sex.MALE)));

    private static OptionalInt paternal(String one, String other) {
        return Line.PATERNAL.meiosesBetween(FAMILY, one, other);
    }

    private static OptionalInt maternal(String one, String other) {
        return Line.MATERNAL.meiosesBetween(FAMILY, one, other);
    }

    @Test
    void have_the_y_chromosome_of_their_fathers() {
        assertEquals(OptionalInt.of(3), paternal("son", "uncle"));
        assertEquals(OptionalInt.of(2), paternal("grandfather", "son"));
        assertEquals(OptionalInt.of(0), paternal("son", "son"));
        assertEquals(OptionalInt.empty(), paternal("son", "cousin"));
        assertEquals(OptionalInt.empty(), paternal("daughter", "father"));
        assertEquals(OptionalInt.empty(), paternal("daughter", "daughter"));
    }

    @Test
    void have_the_mitochondria_of_their_mothers() {
        assertEquals(OptionalInt.of(3), maternal("father", "cousin"));
        assertEquals(OptionalInt.of(2), maternal("son", "daughter"));
        assertEquals(OptionalInt.of(1), maternal("grandmother", "uncle"));
        assertEquals(OptionalInt.empty(), maternal("son", "father"));
        assertEquals(OptionalInt.empty(), maternal("grandfather", "father"));
    }

    @Test
    void are_both_in_the_pedigree() {
        assertEquals("nobody is not in the pedigree", assertThrows(IllegalArgumentException.class,
                () -> paternal("son", "nobody")).getMessage());
    }
}
