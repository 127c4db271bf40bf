package org.athar.web.pedigree;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.genotype.Sex;
import org.athar.pedigree.command.MemberEntry;
import org.athar.pedigree.view.FamilyDrawing;
import org.athar.pedigree.view.MemberView;
import org.athar.web.support.part.PedigreePicture;
import org.athar.web.support.part.PedigreePicture.Kind;
import org.athar.web.support.part.PedigreePicture.Person;

/** Puts a family that was laid out into the picture of a page. */
final class FamilyPicture {

    private FamilyPicture() {
    }

    /** A pedigree as it is on record. */
    static PedigreePicture of(FamilyDrawing drawing, List<MemberView> members) {
        Map<String, MemberView> byLabel = members.stream().collect(Collectors.toMap(MemberView::label, Function.identity()));
        return of(drawing, place -> {
            MemberView member = byLabel.get(place.label());
            Kind kind = member.missing() != null ? Kind.MISSING : member.typed() ? Kind.TYPED : Kind.UNTYPED;
            return person(place, member.sex(), kind, member.missing() != null ? member.missing().handle() : member.sample());
        });
    }

    /** One that is being drawn: what is typed of it is not looked up, so a sample counts as a profile. */
    static PedigreePicture sketch(FamilyDrawing drawing, List<MemberEntry> entries) {
        Map<String, MemberEntry> byLabel = entries.stream().collect(Collectors.toMap(entry -> entry.label().strip(), Function.identity()));
        return of(drawing, place -> {
            MemberEntry entry = byLabel.get(place.label());
            boolean sought = entry.person() != null && !entry.person().isBlank();
            boolean sampled = entry.sample() != null && !entry.sample().isBlank();
            return person(place, entry.sex(), sought ? Kind.MISSING : sampled ? Kind.TYPED : Kind.UNTYPED,
                    sought ? entry.person() : sampled ? entry.sample() : null);
        });
    }

    private static Person person(FamilyDrawing.Place place, Sex sex, Kind kind, String below) {
        return new Person(place.label(), sex, kind, place.x(), place.y(), Stream.of(place.label(), below).filter(word -> word != null)
                .toList(), null);
    }

    private static PedigreePicture of(FamilyDrawing drawing, Function<FamilyDrawing.Place, Person> people) {
        return new PedigreePicture(drawing.width(), drawing.height(), drawing.people().stream().map(people).toList(),
                drawing.couples().stream().map(one -> new PedigreePicture.Couple(one.father(), one.mother(), one.related(), one.line()))
                        .toList(),
                drawing.children().stream().map(one -> new PedigreePicture.Child(one.label(), one.father(), one.mother(), one.line()))
                        .toList());
    }
}
