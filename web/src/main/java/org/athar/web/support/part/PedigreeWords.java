package org.athar.web.support.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.genotype.Sex;
import org.athar.web.support.Texts;

/** Says in words what the drawing of a family shows, for whoever does not see it. */
@Named("pedigreeWords")
@ApplicationScoped
public class PedigreeWords {

    @Inject
    private Texts text;

    /** For the container. */
    public PedigreeWords() {
    }

    /** With these texts, outside a container. */
    public PedigreeWords(Texts text) {
        this.text = text;
    }

    /** Who is whose child and which couples are relatives, a sentence each. */
    public String description(PedigreePicture picture) {
        Stream<String> births = picture.people().stream().map(person -> birth(picture, person));
        Stream<String> couples = picture.couples().stream().filter(PedigreePicture.Couple::related).map(couple -> text.of(
                "pedigree.drawing.areRelated", name(picture, couple.father()), name(picture, couple.mother())));
        return Stream.concat(births, couples).collect(Collectors.joining(" "));
    }

    private String birth(PedigreePicture picture, PedigreePicture.Person person) {
        PedigreePicture.Child child = picture.childhood(person.key());
        if (child == null) {
            return text.of("pedigree.drawing.noParents", about(person));
        }
        if (child.father() != null && child.mother() != null) {
            return text.of("pedigree.drawing.childOfTwo", about(person), name(picture, child.father()), name(picture, child.mother()));
        }
        return text.of("pedigree.drawing.childOfOne", about(person), name(picture, child.father() == null ? child.mother()
                : child.father()));
    }

    /** A person with all that stands below the symbol, the sex and the kind. */
    public String about(PedigreePicture.Person person) {
        return text.of("pedigree.drawing.about", person.words(), sex(person), kind(person.kind()));
    }

    /** The word for a person's sex. */
    public String sex(PedigreePicture.Person person) {
        return text.get(person.sex() == Sex.MALE ? "pedigree.drawing.man" : "pedigree.drawing.woman");
    }

    /** The word for a kind. */
    public String kind(PedigreePicture.Kind kind) {
        return text.get("pedigree.drawing.kind." + kind.name());
    }

    /** The father of a person, or the words that he is not drawn. */
    public String father(PedigreePicture picture, PedigreePicture.Person person) {
        PedigreePicture.Child child = picture.childhood(person.key());
        return name(picture, child == null ? null : child.father());
    }

    /** The mother of a person, or the words that she is not drawn. */
    public String mother(PedigreePicture picture, PedigreePicture.Person person) {
        PedigreePicture.Child child = picture.childhood(person.key());
        return name(picture, child == null ? null : child.mother());
    }

    /** The partners of a person who are relatives too; empty for none. */
    public List<String> relatedPartners(PedigreePicture picture, PedigreePicture.Person person) {
        return picture.couples().stream().filter(PedigreePicture.Couple::related)
                .filter(couple -> person.key().equals(couple.father()) || person.key().equals(couple.mother()))
                .map(couple -> name(picture, person.key().equals(couple.father()) ? couple.mother() : couple.father())).toList();
    }

    /** A person by the first words and, where another has the same, by the second too. */
    public String name(PedigreePicture picture, String key) {
        PedigreePicture.Person person = picture.person(key);
        if (person == null) {
            return text.get("pedigree.drawing.notDrawn");
        }
        List<String> words = person.words();
        boolean alone = picture.people().stream().filter(other -> other.words().get(0).equals(words.get(0))).count() == 1;
        return alone || words.size() == 1 ? words.get(0) : text.of("pedigree.drawing.named", words.get(0), words.get(1));
    }
}
