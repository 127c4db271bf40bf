package org.athar.engine.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One connected part on its lines: who stands beside whom, in an order that can be changed, and what runs from line to line. */
final class Plan {

    static final double HALF = 0.5;
    /** So far from the middle, on either axis, a line ends within the symbol, be it a square or a circle. */
    static final double INSIDE = 0.35;
    static final double LANE_WIDTH = 0.4;
    private static final double PASSING = 1;

    final Kindred kindred;
    final int[] line;
    final List<List<Item>> rows = new ArrayList<>();
    final List<Strand> strands = new ArrayList<>();
    /** By person. */
    final Item[] items;
    /** By strand, where it begins. */
    Slot[] slots;
    /** By strand, how far it was moved from there. */
    double[] nudges;
    /** By side, left and right, and person. */
    private int[][] seated;
    private int[][] ports;

    Plan(Kindred kindred) {
        this.kindred = kindred;
        line = Generations.of(kindred);
        items = new Item[kindred.size()];
        IntStream.rangeClosed(0, Arrays.stream(line).max().orElseThrow()).forEach(one -> rows.add(new ArrayList<>()));
        Partners partners = new Partners(kindred, line);
        for (int person = 0; person < items.length; person++) {
            if (items[person] == null) {
                Item item = new Item(line[person], partners.inARow(person));
                Arrays.stream(item.people).forEach(one -> items[one] = item);
                rows.get(item.line).add(item);
            }
        }
        for (int family = 0; family < kindred.families().size(); family++) {
            addStrands(family);
        }
        seat();
    }

    private void addStrands(int number) {
        Family family = kindred.families().get(number);
        int lower = lower(family);
        if (family.isCouple() && line[lower] != line[family.partnerOf(lower)]) {
            strands.add(strand(number, true, line[family.partnerOf(lower)], List.of(lower)));
        }
        strands.add(strand(number, false, line[lower], family.children()));
    }

    private Strand strand(int family, boolean step, int from, List<Integer> ends) {
        List<Item> passings = new ArrayList<>();
        int last = ends.stream().mapToInt(end -> line[end]).max().orElseThrow();
        for (int passed = from + 1; passed < last; passed++) {
            Item item = new Item(passed);
            passings.add(item);
            rows.get(passed).add(item);
        }
        return new Strand(family, step, from, ends, passings);
    }

    /** The parent on the lower line; the mother where both stand on one. */
    int lower(Family family) {
        boolean father = family.mother() == Family.NOBODY || family.father() != Family.NOBODY && line[family.father()] > line[family.mother()];
        return father ? family.father() : family.mother();
    }

    /** Finds the gap for each strand after the order has changed: that of the couple where they stand beside each other comes first. */
    void seat() {
        slots = new Slot[strands.size()];
        nudges = new double[strands.size()];
        seated = new int[2][items.length];
        ports = new int[2][items.length];
        for (int strand = 0; strand < slots.length; strand++) {
            Family family = kindred.families().get(strands.get(strand).family());
            if (areNeighbours(family)) {
                boolean fatherFirst = items[family.father()].placeOf(family.father()) < items[family.mother()].placeOf(family.mother());
                slots[strand] = slot(fatherFirst ? family.father() : family.mother(), true);
                ports[0][fatherFirst ? family.mother() : family.father()]++;
            }
        }
        for (int strand = 0; strand < slots.length; strand++) {
            if (slots[strand] == null) {
                slots[strand] = aside(strands.get(strand));
            }
        }
    }

    private Slot aside(Strand strand) {
        Family family = kindred.families().get(strand.family());
        int lower = lower(family);
        if (strand.step()) {
            return free(family.partnerOf(lower));
        }
        if (family.isCouple() && line[family.father()] == line[family.mother()]) {
            int guest = guest(family);
            return slot(guest, items[guest].placeOf(family.partnerOf(guest)) > items[guest].placeOf(guest));
        }
        Slot slot = free(lower);
        if (family.isCouple()) {
            // Where a line from above ends in the gap, it may have to give way to another by a second seat.
            seated[slot.right() ? 1 : 0][lower]++;
        }
        return slot;
    }

    /** The one to whom the line of a couple that stands apart is led: who has fewer partners, of two alike the mother. */
    int guest(Family family) {
        return kindred.partners(family.father()).size() < kindred.partners(family.mother()).size() ? family.father() : family.mother();
    }

    /** On the side to which fewer lines lead, of two alike the right. */
    private Slot free(int person) {
        return slot(person, ports[1][person] <= ports[0][person]);
    }

    private Slot slot(int person, boolean right) {
        int side = right ? 1 : 0;
        return new Slot(person, right, seated[side][person]++, ports[side][person]++);
    }

    boolean areNeighbours(Family family) {
        return family.isCouple() && items[family.father()] == items[family.mother()]
                && Math.abs(items[family.father()].placeOf(family.father()) - items[family.mother()].placeOf(family.mother())) == 1;
    }

    /** How far apart two neighbours on a line must stand, each a person or {@link Family#NOBODY} for a passing. */
    double apart(int left, int right) {
        int between = (left == Family.NOBODY ? 0 : seated[1][left]) + (right == Family.NOBODY ? 0 : seated[0][right]);
        return (width(left) + width(right)) / 2 + LANE_WIDTH * Math.max(0, between - 1);
    }

    private static double width(int person) {
        return person == Family.NOBODY ? PASSING : Drawing.COLUMN;
    }

    double xOf(int person) {
        return items[person].xOf(person);
    }

    /** Where a strand is on a line that it begins on or passes. */
    double xOf(int strand, int at) {
        Strand one = strands.get(strand);
        Slot slot = slots[strand];
        return at == one.from() ? slot.xBeside(xOf(slot.person())) + nudges[strand] : one.passing(at).x;
    }

    /** What runs from a line to the next. */
    List<Net> netsBelow(int at) {
        List<Net> nets = new ArrayList<>();
        for (int number = 0; number < strands.size(); number++) {
            Strand strand = strands.get(number);
            if (strand.from() == at || strand.from() < at && strand.passing(at) != null) {
                nets.add(net(number, strand, at));
            }
        }
        return nets;
    }

    private Net net(int number, Strand strand, int at) {
        List<Item> targets = new ArrayList<>(strand.ends().size() + 1);
        double[] ends = new double[strand.ends().size() + 1];
        for (int end : strand.ends()) {
            if (line[end] == at + 1) {
                ends[targets.size()] = strand.step() ? xOf(number + 1, at + 1) : xOf(end);
                targets.add(items[end]);
            }
        }
        Item passing = strand.passing(at + 1);
        if (passing != null) {
            ends[targets.size()] = passing.x;
            targets.add(passing);
        }
        Item source = at == strand.from() ? items[slots[number].person()] : strand.passing(at);
        return new Net(number, source, xOf(number, at), targets, Arrays.copyOf(ends, targets.size()));
    }
}
