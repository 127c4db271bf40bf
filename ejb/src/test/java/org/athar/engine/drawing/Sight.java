package org.athar.engine.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/** Looks at a drawing as a reader would: everything in it that misleads is a sentence. */
final class Sight {

    private static final double EDGE = 0.5;
    private static final double NEAR = 0.002;
    /** Parallel lines nearer than this are read as one. */
    private static final double ONE_LINE = 0.1;

    private final Pedigree pedigree;
    private final Drawing drawing;
    private final Map<String, Placed> placed;
    private final List<String> faults = new ArrayList<>();

    /** A straight piece of the line of a family. */
    private record Piece(String father, String mother, boolean union, Point from, Point to) {

        boolean level() {
            return Math.abs(from.y() - to.y()) < NEAR;
        }

        boolean upright() {
            return Math.abs(from.x() - to.x()) < NEAR;
        }

        boolean crossesBox(double left, double top, double right, double bottom) {
            return Math.max(from.x(), to.x()) > left && Math.min(from.x(), to.x()) < right
                    && Math.max(from.y(), to.y()) > top && Math.min(from.y(), to.y()) < bottom;
        }

        boolean ofOneFamily(Piece other) {
            return Objects.equals(father, other.father) && Objects.equals(mother, other.mother);
        }

        /** The lines of a man to two wives may leave his symbol as one. */
        boolean shareAPartner(Piece other) {
            return union && other.union && (Objects.equals(father, other.father) || Objects.equals(mother, other.mother));
        }

        boolean runsOn(Piece other) {
            return level() && other.level() && Math.abs(from.y() - other.from.y()) < ONE_LINE
                    && overlap(from.x(), to.x(), other.from.x(), other.to.x()) > ONE_LINE
                    || upright() && other.upright() && Math.abs(from.x() - other.from.x()) < ONE_LINE
                    && overlap(from.y(), to.y(), other.from.y(), other.to.y()) > ONE_LINE;
        }

        private static double overlap(double from, double to, double otherFrom, double otherTo) {
            return Math.min(Math.max(from, to), Math.max(otherFrom, otherTo)) - Math.max(Math.min(from, to), Math.min(otherFrom, otherTo));
        }
    }

    private Sight(Pedigree pedigree, Drawing drawing) {
        this.pedigree = pedigree;
        this.drawing = drawing;
        placed = drawing.people().stream().collect(Collectors.toMap(Placed::id, Function.identity(), (one, other) -> {
            faults.add(one.id() + " stands in two places");
            return one;
        }));
    }

    /** What misleads; empty of a faithful drawing. */
    static List<String> faults(Pedigree pedigree, Drawing drawing) {
        Sight sight = new Sight(pedigree, drawing);
        sight.lookAtPeople();
        sight.lookAtCouples();
        pedigree.members().forEach(sight::lookAtDescent);
        sight.lookAtLines();
        return sight.faults;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    private void lookAtPeople() {
        require(placed.keySet().equals(pedigree.places().keySet()), "somebody is missing or nobody's");
        for (Placed one : drawing.people()) {
            require(one.at().x() >= Drawing.COLUMN / 2 && one.at().x() <= drawing.width() - Drawing.COLUMN / 2 && one.at().y() >= EDGE
                    && one.at().y() + EDGE + Drawing.LABEL <= drawing.height(), one.id() + " stands outside");
            for (Placed other : drawing.people()) {
                boolean sameLine = one.at().y() == other.at().y();
                require(one == other || !sameLine || Math.abs(one.at().x() - other.at().x()) > Drawing.COLUMN - NEAR,
                        one.id() + " overlaps " + other.id());
                require(sameLine || Math.abs(one.at().y() - other.at().y()) > 1 + Drawing.LABEL || one.generation() == other.generation(),
                        one.id() + " stands between the lines of " + other.id());
            }
        }
    }

    private void lookAtCouples() {
        List<List<String>> expected = pedigree.members().stream().filter(child -> child.father() != null && child.mother() != null)
                .map(child -> List.of(child.father(), child.mother())).distinct().toList();
        List<List<String>> drawn = drawing.unions().stream().map(union -> List.of(union.father(), union.mother())).toList();
        require(drawn.size() == expected.size() && drawn.containsAll(expected), "couples are " + drawn + " and not " + expected);
        for (Union union : drawing.unions()) {
            Point first = union.line().get(0);
            Point last = union.line().get(union.line().size() - 1);
            require(touches(union.father(), first) && touches(union.mother(), last) || touches(union.mother(), first)
                    && touches(union.father(), last), union.father() + " and " + union.mother() + " are not joined");
        }
    }

    private boolean touches(String person, Point point) {
        Point at = placed.get(person).at();
        return Math.abs(at.x() - point.x()) <= EDGE + NEAR && Math.abs(at.y() - point.y()) <= EDGE + NEAR;
    }

    private void lookAtDescent(Member child) {
        List<Descent> lines = drawing.descents().stream().filter(one -> one.child().equals(child.id())).toList();
        boolean known = child.father() != null || child.mother() != null;
        require(lines.size() == (known ? 1 : 0), child.id() + " has " + lines.size() + " lines of descent");
        for (Descent line : lines) {
            Point first = line.line().get(0);
            Point last = line.line().get(line.line().size() - 1);
            boolean begins = child.father() != null && child.mother() != null ? onTheLineOf(child.father(), child.mother(), first)
                    : touches(child.father() != null ? child.father() : child.mother(), first);
            require(begins && Objects.equals(line.father(), child.father()) && Objects.equals(line.mother(), child.mother()),
                    child.id() + " does not hang from its parents");
            require(touches(child.id(), last) && last.y() < placed.get(child.id()).at().y(), child.id() + " is not reached from above");
            Stream.of(child.father(), child.mother()).filter(Objects::nonNull).map(placed::get).forEach(parent -> require(
                    parent.at().y() < placed.get(child.id()).at().y() && parent.generation() < placed.get(child.id()).generation(),
                    parent.id() + " is not above " + child.id()));
        }
    }

    private boolean onTheLineOf(String father, String mother, Point point) {
        return drawing.unions().stream().filter(union -> union.father().equals(father) && union.mother().equals(mother))
                .flatMap(union -> pieces(union.father(), union.mother(), true, union.line()))
                .anyMatch(piece -> piece.crossesBox(point.x() - NEAR, point.y() - NEAR, point.x() + NEAR, point.y() + NEAR));
    }

    private static Stream<Piece> pieces(String father, String mother, boolean union, List<Point> line) {
        return IntStream.range(1, line.size()).mapToObj(end -> new Piece(father, mother, union, line.get(end - 1), line.get(end)));
    }

    private void lookAtLines() {
        List<Piece> pieces = Stream.concat(
                drawing.unions().stream().flatMap(one -> pieces(one.father(), one.mother(), true, one.line())),
                drawing.descents().stream().flatMap(one -> pieces(one.father(), one.mother(), false, one.line()))).toList();
        for (Piece piece : pieces) {
            require(piece.level() || piece.upright(), "a slanting line of " + piece);
            drawing.people().forEach(person -> lookAtPassing(piece, person));
            pieces.forEach(other -> require(piece.ofOneFamily(other) || piece.shareAPartner(other) || !piece.runsOn(other),
                    piece + " runs on " + other));
        }
    }

    private void lookAtPassing(Piece piece, Placed person) {
        double x = person.at().x();
        double y = person.at().y();
        double words = Drawing.COLUMN * 0.45;
        require(!piece.crossesBox(x - words, y + EDGE + NEAR, x + words, y + EDGE + Drawing.LABEL - NEAR),
                piece + " runs through the words about " + person.id());
        boolean own = touches(person.id(), piece.from()) || touches(person.id(), piece.to());
        require(own || !piece.crossesBox(x - EDGE, y - EDGE, x + EDGE, y + EDGE), piece + " runs through " + person.id());
    }
}
