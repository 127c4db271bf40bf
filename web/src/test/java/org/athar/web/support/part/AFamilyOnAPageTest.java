package org.athar.web.support.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.athar.engine.drawing.Drawing;
import org.athar.engine.drawing.Point;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;
import org.athar.web.support.part.PedigreePicture.Kind;
import org.junit.jupiter.api.Test;

/** What a page is given of a family, and what it says to somebody who does not see the drawing. */
class AFamilyOnAPageTest {

    private static final List<Member> TRIO = List.of(man("father", null, null), woman("mother", null, null), man("son", "father", "mother"));
    private static final List<Member> COUSINS = List.of(man("G", null, null), woman("H", null, null), man("A", "G", "H"),
            woman("B", "G", "H"), woman("C", null, null), man("D", null, null), man("E", "A", "C"), woman("F", "D", "B"), man("X", "E", "F"));
    private static final List<Member> WIVES = List.of(man("M", null, null), woman("W1", null, null), woman("W2", null, null),
            woman("W3", null, null), man("a", "M", "W1"), man("b", "M", "W2"), woman("c", "M", "W3"));
    private static final List<Member> ONE_PARENT = List.of(woman("mother", null, null), man("son", null, "mother"));

    private static Member man(String id, String father, String mother) {
        return new Member(id, father, mother, Sex.MALE);
    }

    private static Member woman(String id, String father, String mother) {
        return new Member(id, father, mother, Sex.FEMALE);
    }

    private static PedigreePicture picture(List<Member> members, Map<String, Kind> kinds, String page) {
        Drawing drawing = Drawing.of(new Pedigree(members));
        return new PedigreePicture(drawing.width(), drawing.height(),
                drawing.people().stream().map(one -> new PedigreePicture.Person(one.id(), one.sex(), kinds.getOrDefault(one.id(), Kind.UNTYPED),
                        one.at().x(), one.at().y(), List.of(one.id()), page == null ? null : page + one.id())).toList(),
                drawing.unions().stream().map(one -> new PedigreePicture.Couple(one.father(), one.mother(), one.related(),
                        numbers(one.line()))).toList(),
                drawing.descents().stream().map(one -> new PedigreePicture.Child(one.child(), one.father(), one.mother(),
                        numbers(one.line()))).toList());
    }

    private static List<Double> numbers(List<Point> line) {
        return line.stream().flatMap(point -> Stream.of(point.x(), point.y())).toList();
    }

    private static PedigreeWords words(String language) {
        return new PedigreeWords(new Texts(new Language(language)));
    }

    @Test
    void has_each_line_as_a_path_in_pixels() {
        PedigreePicture trio = picture(TRIO, Map.of(), null);
        assertEquals(List.of("M132.0 48.0L252.0 48.0"), trio.couples().stream().map(PedigreePicture.Couple::path).toList());
        assertTrue(trio.children().get(0).path().matches("M192\\.0 48\\.0L192\\.0 \\d+\\.\\d"), trio.children().get(0).path());
        assertEquals("384.0", trio.across());
        assertEquals("108.0", trio.people().get(0).across());
    }

    @Test
    void is_told_who_is_whose_child() {
        assertEquals("father, Man, No DNA profile: parents not drawn. mother, Woman, DNA profile on record: parents not drawn. "
                + "son, Man, Missing person: child of father and mother.",
                words("en").description(picture(TRIO, Map.of("mother", Kind.TYPED, "son", Kind.MISSING), null)));
        assertTrue(words("en").description(picture(ONE_PARENT, Map.of(), null))
                .endsWith("child of mother; the other parent is not drawn."));
        assertTrue(words("ar").description(picture(TRIO, Map.of(), null)).endsWith("من أبناء father وmother."));
        assertTrue(words("ckb").description(picture(TRIO, Map.of(), null)).endsWith("منداڵی father و mother."));
    }

    @Test
    void is_told_that_parents_are_related() {
        PedigreePicture cousins = picture(COUSINS, Map.of(), null);
        assertTrue(cousins.withRelatedCouple());
        assertTrue(words("en").description(cousins).endsWith(" E and F have children together and are related to each other."));
        assertEquals(List.of("E"), words("en").relatedPartners(cousins, cousins.person("F")));
        assertEquals(List.of(), words("en").relatedPartners(cousins, cousins.person("A")));
        assertFalse(picture(WIVES, Map.of(), null).withRelatedCouple());
    }

    @Test
    void finds_three_wives_and_their_children_in_the_table() {
        PedigreePicture wives = picture(WIVES, Map.of(), null);
        assertEquals(List.of("not drawn", "not drawn", "not drawn", "not drawn", "W1", "W2", "W3"),
                wives.people().stream().map(person -> words("en").mother(wives, person)).toList());
        assertEquals(3, wives.couples().size());
        assertEquals("M", words("en").father(wives, wives.person("c")));
    }

    @Test
    void hears_the_number_too_where_two_are_called_alike() {
        PedigreePicture.Person one = new PedigreePicture.Person("1", Sex.FEMALE, Kind.TYPED, 1, 1, List.of("sister", "REF-0001-7"), null);
        PedigreePicture.Person other = new PedigreePicture.Person("2", Sex.FEMALE, Kind.TYPED, 5, 1, List.of("sister", "REF-0002-5"), null);
        PedigreePicture.Person mother = new PedigreePicture.Person("3", Sex.FEMALE, Kind.TYPED, 9, 1, List.of("mother", "REF-0003-3"), null);
        PedigreePicture sisters = new PedigreePicture(10, 3, List.of(one, other, mother), List.of(), List.of());
        assertEquals("sister (REF-0001-7)", words("en").name(sisters, "1"));
        assertEquals("mother", words("en").name(sisters, "3"));
    }

    @Test
    void is_offered_only_the_kinds_that_are_drawn_and_links_only_where_there_are_pages() {
        PedigreePicture trio = picture(TRIO, Map.of("son", Kind.MISSING, "mother", Kind.TYPED), "/laboratory/sample.xhtml?ref=");
        assertEquals(List.of(Kind.MISSING, Kind.TYPED, Kind.UNTYPED), trio.kinds());
        assertTrue(trio.linked());
        assertFalse(picture(TRIO, Map.of(), null).linked());
    }
}
