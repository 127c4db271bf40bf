package org.athar.engine.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.junit.jupiter.api.Test;

/** Whatever the family, the drawing says who is whose child, and nothing else. */
class ReaderOfADrawingTest {

    private static final int FAMILIES = 150;

    private static void assertFaithful(Pedigree pedigree) {
        assertEquals(List.of(), Sight.faults(pedigree, Drawing.of(pedigree)), () -> Families.line(pedigree));
    }

    @Test
    void is_not_misled_about_any_family() {
        IntStream.range(0, FAMILIES).forEach(seed -> assertFaithful(Families.atRandom(seed, 1 + seed % 24)));
    }

    @Test
    void is_not_misled_about_households_with_marriages_of_cousins() {
        IntStream.range(0, FAMILIES / 3).forEach(seed -> assertFaithful(Families.households(seed, 3 + seed / 2)));
    }

    @Test
    void sees_sixty_people_and_no_more() {
        for (int seed = 0; seed < 6; seed++) {
            assertFaithful(Families.atRandom(seed, Drawing.MOST_MEMBERS));
            assertFaithful(Families.households(seed, Drawing.MOST_MEMBERS));
        }
        Pedigree more = Families.households(0, Drawing.MOST_MEMBERS + 1);
        assertEquals("a pedigree of 61 members cannot be drawn; draw at most 60 of them",
                assertThrows(IllegalArgumentException.class, () -> Drawing.of(more)).getMessage());
    }

    @Test
    void sees_the_same_family_drawn_the_same_each_time() {
        for (int seed = 0; seed < FAMILIES / 10; seed++) {
            assertEquals(Drawing.of(Families.atRandom(seed, 20)), Drawing.of(Families.atRandom(seed, 20)));
        }
    }

    @Test
    void sees_everybody_on_the_same_line_in_whatever_order_they_are_told_and_whatever_they_are_called() {
        for (int seed = 0; seed < FAMILIES / 3; seed++) {
            Pedigree told = Families.households(seed, 24);
            List<Member> shuffled = new ArrayList<>(told.members());
            Collections.shuffle(shuffled, new Random(seed));
            Pedigree renamed = new Pedigree(shuffled.stream().map(one -> new Member(other(one.id()), other(one.father()), other(one.mother()),
                    one.sex())).toList());
            assertFaithful(renamed);
            Map<String, Integer> lines = new TreeMap<>();
            lines(told).forEach((id, line) -> lines.put(other(id), line));
            assertEquals(lines, lines(renamed));
        }
    }

    private static String other(String id) {
        return id == null ? null : "another " + id;
    }

    /** Men and women changed, the drawing is the same but for its symbols and for who of two stands on the left. */
    @Test
    void sees_no_difference_between_the_line_of_the_father_and_that_of_the_mother() {
        for (int seed = 0; seed < FAMILIES / 3; seed++) {
            Pedigree family = Families.atRandom(seed, 16);
            Pedigree changed = new Pedigree(family.members().stream().map(one -> new Member(one.id(), one.mother(), one.father(),
                    one.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE)).toList());
            assertFaithful(changed);
            assertEquals(related(family), related(changed));
        }
    }

    private static List<String> related(Pedigree pedigree) {
        return Drawing.of(pedigree).unions().stream().filter(Union::related)
                .map(one -> List.of(one.father(), one.mother()).stream().sorted().collect(Collectors.joining("+"))).sorted().toList();
    }

    private static Map<String, Integer> lines(Pedigree pedigree) {
        return new TreeMap<>(Drawing.of(pedigree).people().stream().collect(Collectors.toMap(Placed::id, Placed::generation)));
    }

    @Test
    void sees_a_double_line_between_those_who_have_an_ancestor_in_common() {
        for (int seed = 0; seed < FAMILIES; seed++) {
            Pedigree family = Families.atRandom(seed, 14);
            for (Union union : Drawing.of(family).unions()) {
                List<String> common = new ArrayList<>(ancestors(family, union.father()));
                common.retainAll(ancestors(family, union.mother()));
                assertEquals(!common.isEmpty(), union.related(), () -> union + " in " + family);
            }
        }
    }

    private static List<String> ancestors(Pedigree pedigree, String id) {
        if (id == null) {
            return List.of();
        }
        Member member = pedigree.members().get(pedigree.places().get(id));
        List<String> found = new ArrayList<>(List.of(id));
        found.addAll(ancestors(pedigree, member.father()));
        found.addAll(ancestors(pedigree, member.mother()));
        return found;
    }

    @Test
    void would_notice_a_line_that_is_wrong() {
        Pedigree trio = Families.of("mF fM mS:mF,fM");
        Drawing drawing = Drawing.of(trio);
        Descent descent = drawing.descents().get(0);
        List<Point> cut = descent.line().subList(0, 1);
        assertTrue(faults(trio, drawing, new Descent("mS", "mF", "fM", List.of(cut.get(0), drawing.people().get(1).at())))
                .contains("mS is not reached from above"));
        assertTrue(faults(trio, drawing, new Descent("mS", "mF", null, descent.line())).contains("mS does not hang from its parents"));
        assertEquals(List.of("mS has 0 lines of descent"), Sight.faults(trio,
                new Drawing(drawing.width(), drawing.height(), drawing.people(), drawing.unions(), List.of())));
    }

    private static List<String> faults(Pedigree pedigree, Drawing drawing, Descent instead) {
        return Sight.faults(pedigree, new Drawing(drawing.width(), drawing.height(), drawing.people(), drawing.unions(), List.of(instead)));
    }
}
