package org.athar.engine.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.athar.engine.pedigree.Pedigree;

/**
 * A pedigree as a picture, in the conventions of genetic counselling (Bennett et al. 2008, "Standardized human pedigree nomenclature"):
 * each generation on a line of its own, couples joined by a level line, children below it in the order given. Nobody stands in two places;
 * where that cannot be without, lines cross. The unit is the side of a symbol. The same pedigree always gives the same drawing.
 *
 * @param width   of everything, the words below the symbols included
 * @param height  of everything, the words below the symbols included
 * @param people  everybody, once
 * @param unions  the couples that have children
 * @param descents each child's line from its parents; none for whom no parent is known
 */
public record Drawing(double width, double height, List<Placed> people, List<Union> unions, List<Descent> descents) {

    /** So many people can be drawn; more would not be read. */
    public static final int MOST_MEMBERS = 60;

    /** Width that each person has for the words below the symbol, which may take all but a tenth of it. */
    public static final double COLUMN = 3.5;

    /** Height that is kept free for these words. */
    public static final double LABEL = 2.3;

    private static final double MARGIN = 0.5;
    private static final double GRAIN = 1_000;

    /** Keeps copies of the lists. */
    public Drawing {
        people = List.copyOf(people);
        unions = List.copyOf(unions);
        descents = List.copyOf(descents);
    }

    /**
     * Lays out a pedigree: connected parts side by side, in the order of their first members.
     *
     * @throws IllegalArgumentException where it has more than {@link #MOST_MEMBERS} members
     */
    public static Drawing of(Pedigree pedigree) {
        if (pedigree.members().size() > MOST_MEMBERS) {
            throw new IllegalArgumentException("a pedigree of " + pedigree.members().size() + " members cannot be drawn; draw at most "
                    + MOST_MEMBERS + " of them");
        }
        Drawing all = new Drawing(0, 0, List.of(), List.of(), List.of());
        for (Kindred part : Kindred.partsOf(pedigree)) {
            Plan plan = new Plan(part);
            Ordering.arrange(plan);
            all = all.beside(Routing.draw(plan));
        }
        return all;
    }

    /** With another part to the right of what is here, the part as yet without its margins. */
    private Drawing beside(Drawing part) {
        double left = part.corners().mapToDouble(Point::x).min().orElseThrow();
        double right = part.corners().mapToDouble(Point::x).max().orElseThrow();
        double low = part.corners().mapToDouble(Point::y).max().orElseThrow();
        double across = width + MARGIN - left;
        List<Placed> placed = new ArrayList<>(people);
        part.people.forEach(one -> placed.add(new Placed(one.id(), one.sex(), one.generation(), moved(one.at(), across))));
        List<Union> joined = new ArrayList<>(unions);
        part.unions.forEach(one -> joined.add(new Union(one.father(), one.mother(), one.related(), moved(one.line(), across))));
        List<Descent> born = new ArrayList<>(descents);
        part.descents.forEach(one -> born.add(new Descent(one.child(), one.father(), one.mother(), moved(one.line(), across))));
        return new Drawing(grain(right + across + MARGIN), Math.max(height, grain(low + 2 * MARGIN)), placed, joined, born);
    }

    /** Everything that takes room: lines, and the columns of the people down to the end of their words. */
    private Stream<Point> corners() {
        Stream<Point> columns = people.stream().flatMap(one -> Stream.of(new Point(one.at().x() - COLUMN / 2, one.at().y()),
                new Point(one.at().x() + COLUMN / 2, one.at().y() + Plan.HALF + LABEL)));
        Stream<Point> lines = Stream.concat(unions.stream().map(Union::line), descents.stream().map(Descent::line)).flatMap(List::stream);
        return Stream.concat(columns, lines);
    }

    private static List<Point> moved(List<Point> line, double across) {
        return line.stream().map(point -> moved(point, across)).toList();
    }

    private static Point moved(Point point, double across) {
        return new Point(grain(point.x() + across), grain(point.y() + MARGIN));
    }

    private static double grain(double value) {
        return Math.round(value * GRAIN) / GRAIN;
    }
}
