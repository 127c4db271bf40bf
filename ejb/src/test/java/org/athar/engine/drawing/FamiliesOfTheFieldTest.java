package org.athar.engine.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.pedigree.Pedigree;
import org.junit.jupiter.api.Test;

/** Families as they are met, each drawn as a geneticist would draw it by hand. */
class FamiliesOfTheFieldTest {

    private Drawing drawing;

    private Drawing draw(String family) {
        Pedigree pedigree = Families.of(family);
        drawing = Drawing.of(pedigree);
        assertEquals(List.of(), Sight.faults(pedigree, drawing));
        return drawing;
    }

    /** Each line of people from left to right. */
    private List<String> rows() {
        return drawing.people().stream().collect(Collectors.groupingBy(Placed::generation)).entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey())).map(row -> row.getValue().stream()
                        .sorted(Comparator.comparing(one -> one.at().x())).map(Placed::id).collect(Collectors.joining(" "))).toList();
    }

    private double x(String id) {
        return drawing.people().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().at().x();
    }

    private double middle(String... ids) {
        return Stream.of(ids).mapToDouble(this::x).average().orElseThrow();
    }

    private List<String> related() {
        return drawing.unions().stream().filter(Union::related).map(one -> one.father() + "+" + one.mother()).toList();
    }

    private int corners(Function<Drawing, Stream<List<Point>>> lines) {
        return lines.apply(drawing).mapToInt(List::size).max().orElseThrow();
    }

    @Test
    void one_person_alone_is_a_symbol_and_room_for_words() {
        draw("mA");
        assertEquals(new Point(drawing.width() / 2, 1), drawing.people().get(0).at());
        assertEquals(List.of(), drawing.descents());
    }

    @Test
    void nobody_is_an_empty_sheet() {
        assertEquals(new Drawing(0, 0, List.of(), List.of(), List.of()), Drawing.of(new Pedigree(List.of())));
    }

    @Test
    void a_child_stands_below_the_middle_of_its_parents() {
        draw("mF fM mS:mF,fM");
        assertEquals(List.of("mF fM", "mS"), rows());
        assertEquals(middle("mF", "fM"), x("mS"), 0.01);
        assertEquals(2, drawing.descents().get(0).line().size());
    }

    @Test
    void three_generations_stand_on_three_lines_and_those_who_marry_in_beside_their_partners() {
        draw("m1 f1 m2:m1,f1 f2:m1,f1 m3 f3:m3,f2 f4 f5:m2,f4 m6:m3,f2");
        assertEquals(List.of("m1 f1", "f4 m2 f2 m3", "f5 f3 m6"), rows());
        assertEquals(middle("m1", "f1"), middle("m2", "f2"), 0.02);
        assertEquals(middle("m3", "f2"), middle("f3", "m6"), 0.02);
    }

    @Test
    void cousins_who_marry_are_joined_by_a_double_line_and_nobody_else() {
        draw("mG fG mA:mG,fG fB:mG,fG fC mD mE:mA,fC fF:mD,fB mX:mE,fF fY:mE,fF");
        assertEquals(List.of("mE+fF"), related());
        assertEquals(List.of("mG fG", "fC mA fB mD", "mE fF", "mX fY"), rows());
    }

    @Test
    void three_wives_stand_in_a_row_with_their_husband_in_the_order_given_and_their_children_below_them() {
        draw("mM fA fB fC m1:mM,fA f1:mM,fA m2:mM,fB f2:mM,fC m3:mM,fC");
        assertEquals(List.of("fA mM fB fC", "m1 f1 m2 f2 m3"), rows());
        assertEquals(3, drawing.unions().size());
        // The third wife is reached over the head of the second.
        assertEquals(List.of(2, 2, 5), drawing.unions().stream().map(one -> one.line().size()).toList());
    }

    @Test
    void two_brothers_who_marry_two_sisters_are_two_couples_side_by_side() {
        draw("mP fP mQ fQ mA:mP,fP mB:mP,fP fC:mQ,fQ fD:mQ,fQ m1:mA,fC f1:mA,fC m2:mB,fD");
        assertEquals(List.of("mP fP mQ fQ", "mA fC mB fD", "m1 f1 m2"), rows());
        assertEquals(List.of(), related());
    }

    @Test
    void children_of_double_first_cousins_have_related_parents() {
        draw("mP fP mQ fQ mA:mP,fP mB:mP,fP fC:mQ,fQ fD:mQ,fQ m1:mA,fC f1:mB,fD f9:m1,f1");
        assertEquals(List.of("m1+f1"), related());
    }

    @Test
    void a_child_of_one_known_parent_hangs_from_that_parent_alone() {
        draw("fM mC:,fM fD:,fM");
        assertEquals(List.of(), drawing.unions());
        assertTrue(drawing.descents().stream().allMatch(one -> one.father() == null && one.mother().equals("fM")));
    }

    @Test
    void half_brothers_hang_from_the_one_parent_they_share() {
        draw("mA fM mB m1:mA,fM m2:mB,fM");
        assertEquals(List.of("mA fM mB", "m1 m2"), rows());
        assertEquals(2, corners(all -> all.descents().stream().map(Descent::line)));
    }

    @Test
    void two_families_without_a_tie_stand_side_by_side() {
        draw("mF fZ fM mS:mF,fM mX:,fZ");
        assertEquals(List.of("mF fM fZ", "mS mX"), rows());
        assertTrue(x("fZ") - x("fM") >= Drawing.COLUMN);
    }

    @Test
    void a_man_whose_wife_is_his_niece_stands_on_her_line() {
        draw("mG fG mU:mG,fG mB:mG,fG fW fN:mB,fW mK:mU,fN");
        assertEquals(List.of("mG fG", "mB fW", "mU fN", "mK"), rows());
        assertEquals(List.of("mU+fN"), related());
    }

    @Test
    void a_man_who_has_children_with_his_daughter_stands_above_her_all_the_same() {
        draw("mF fM fD:mF,fM mS:mF,fD");
        assertEquals(List.of("fM mF", "fD", "mS"), rows());
        assertEquals(List.of("mF+fD"), related());
    }

    @Test
    void the_parents_of_whoever_marries_in_stand_just_above() {
        draw("mG fG mF:mG,fG fM mS:mF,fM fW:mX,fX mX fX fK:mS,fW");
        assertEquals(List.of("mG fG", "mF fM mX fX", "mS fW", "fK"), rows());
    }

    @Test
    void brothers_and_sisters_stand_in_the_order_given() {
        draw("mF fM f1:mF,fM m2:mF,fM f3:mF,fM m4:mF,fM fW m9:m2,fW");
        assertTrue(rows().get(1).replace("fW ", "").replace(" fW", "").equals("f1 m2 f3 m4"), () -> rows().toString());
    }
}
