package org.athar.web.support.part;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Sex;

/**
 * A family as its composite draws it. Places and lines are as {@code engine.drawing} lays them out: in sides of a symbol, lines as x and y
 * by turns.
 *
 * @param width    of everything
 * @param height   of everything
 * @param people   everybody, in the order of the table
 * @param couples  who have children together
 * @param children who descends from whom
 */
public record PedigreePicture(double width, double height, List<Person> people, List<Couple> couples, List<Child> children) {

    /** Pixels to the side of a symbol; the markup of the composite is drawn for it. */
    private static final int SIDE = 48;

    /** What a symbol says of a person, apart from the sex. */
    public enum Kind {
        /** Sought: bold outline and question mark. */
        MISSING,
        /** A profile is on record: filled. */
        TYPED,
        /** No profile: open. */
        UNTYPED,
        /** The one about whom the page asks: double outline and arrow. */
        THIS
    }

    /**
     * Somebody in the family.
     *
     * @param key   names the person within the picture
     * @param sex   square for a man, circle for a woman
     * @param kind  how the symbol is filled
     * @param x     middle of the symbol
     * @param y     middle of the symbol
     * @param words up to three short lines below it: what relative, sample number, state; the first names the person in the table
     * @param href  the person's page; null for none
     */
    public record Person(String key, Sex sex, Kind kind, double x, double y, List<String> words, String href) {

        /** Pixels from the left. */
        public String across() {
            return pixels(x);
        }

        /** Pixels from the top. */
        public String down() {
            return pixels(y);
        }
    }

    /**
     * A couple.
     *
     * @param father  key of the man
     * @param mother  key of the woman
     * @param related whether the two are relatives by the family as it is drawn
     * @param line    corners of the line between their symbols
     */
    public record Couple(String father, String mother, boolean related, List<Double> line) {

        /** The line as a path of SVG. */
        public String path() {
            return PedigreePicture.path(line);
        }
    }

    /**
     * A child below its parents.
     *
     * @param key    key of the child
     * @param father key of the father; null where he is not drawn
     * @param mother key of the mother; null where she is not drawn
     * @param line   corners of the line that comes down to the child
     */
    public record Child(String key, String father, String mother, List<Double> line) {

        /** The line as a path of SVG. */
        public String path() {
            return PedigreePicture.path(line);
        }
    }

    /** Pixels of the whole width. */
    public String across() {
        return pixels(width);
    }

    /** Pixels of the whole height. */
    public String down() {
        return pixels(height);
    }

    /** Whether any symbol leads to a page. */
    public boolean linked() {
        return people.stream().anyMatch(person -> person.href() != null);
    }

    /** Whether any couple are relatives. */
    public boolean withRelatedCouple() {
        return couples.stream().anyMatch(Couple::related);
    }

    /** The kinds that are drawn, each once. */
    public List<Kind> kinds() {
        return people.stream().map(Person::kind).distinct().sorted().toList();
    }

    /** Somebody by key; null for null. */
    Person person(String key) {
        return people.stream().filter(person -> person.key().equals(key)).findFirst().orElse(null);
    }

    /** What is drawn of somebody's parents; null where neither is. */
    Child childhood(String key) {
        return children.stream().filter(child -> child.key().equals(key)).findFirst().orElse(null);
    }

    private static String pixels(double sides) {
        return String.format(Locale.ROOT, "%.1f", sides * SIDE);
    }

    private static String path(List<Double> line) {
        return IntStream.range(0, line.size() / 2).mapToObj(corner -> pixels(line.get(2 * corner)) + " " + pixels(line.get(2 * corner + 1)))
                .collect(Collectors.joining("L", "M", ""));
    }
}
