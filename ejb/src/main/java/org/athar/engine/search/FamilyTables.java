package org.athar.engine.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/**
 * Makes the tables of missing members. Plans are kept by shape of family, and rows of families in which one relative alone was seen, of
 * which there are few kinds. Safe for several threads.
 */
final class FamilyTables {

    /** So many plans or rows are kept; what is beyond is computed each time. */
    private static final int KEPT = 50_000;

    private final List<CodedMarker> markers;
    private final Map<Shape, Plan> plans = new ConcurrentHashMap<>();
    private final Map<OneSeen, RatioRow> rows = new ConcurrentHashMap<>();

    private record OneSeen(Shape shape, CodedMarker marker, int column, double lost) {
    }

    FamilyTables(List<CodedMarker> markers) {
        this.markers = markers;
    }

    /** The rows of a missing member, one for each marker; an {@link IllegalArgumentException} where what was seen is impossible. */
    RatioRow[] of(Family family, String missing) {
        RatioRow[] found = new RatioRow[markers.size()];
        Map<String, Integer> places = family.pedigree().places();
        for (int at = 0; at < found.length; at++) {
            found[at] = row(markers.get(at), family, places, missing);
        }
        return found;
    }

    private RatioRow row(CodedMarker marker, Family family, Map<String, Integer> places, String missing) {
        Map<String, Genotype> seen = family.seen().getOrDefault(marker.name(), Map.of());
        Pedigree pedigree = family.pedigree();
        boolean[] typed = new boolean[places.size()];
        int[] columns = new int[typed.length];
        double[] lost = new double[typed.length];
        int count = 0;
        int last = 0;
        for (int place = 0; place < typed.length; place++) {
            Member member = pedigree.members().get(place);
            Genotype genotype = seen.get(member.id());
            typed[place] = genotype != null;
            if (typed[place]) {
                lost[place] = family.circumstances().dropout().getOrDefault(member.id(), 0.0);
                columns[place] = marker.columns().of(genotype, lost[place]);
                count++;
                last = place;
            }
        }
        Shape shape = Shape.of(pedigree, places, typed, places.get(missing), marker.isX());
        Plan plan = kept(plans, shape, () -> new Plan(shape));
        if (count == 1) {
            return kept(rows, new OneSeen(shape, marker, columns[last], lost[last]),
                    () -> row(marker, family, shape, plan, columns, lost));
        }
        return row(marker, family, shape, plan, columns, lost);
    }

    private static <K, V> V kept(Map<K, V> map, K key, Supplier<V> made) {
        V found = map.get(key);
        if (found == null) {
            found = made.get();
            if (map.size() < KEPT) {
                map.put(key, found);
            }
        }
        return found;
    }

    private static RatioRow row(CodedMarker marker, Family family, Shape shape, Plan plan, int[] columns, double[] lost) {
        boolean[] seen = new boolean[marker.columns().alleles()];
        for (int place = 0; place < columns.length; place++) {
            if (shape.isTyped(place)) {
                seen[marker.columns().first(columns[place])] = true;
                int second = marker.columns().second(columns[place]);
                seen[second < 0 ? marker.columns().first(columns[place]) : second] = true;
            }
        }
        States states = marker.states(seen);
        Evidence[] evidence = new Evidence[columns.length];
        for (int place = 0; place < columns.length; place++) {
            if (shape.isTyped(place)) {
                evidence[place] = Evidence.of(marker, states, columns[place], lost[place], shape.isAlone(place));
            }
        }
        double[] joint = plan.joint(states, evidence);
        if (!(sum(joint) > 0)) {
            throw new IllegalArgumentException("what was seen of family " + family.id() + " at " + marker.name()
                    + " cannot be under this pedigree: check who is whose parent, the genotypes, or allow for mutation");
        }
        return new RatioRow(marker, shape.isAlone(shape.missing()), states, joint);
    }

    private static double sum(double[] joint) {
        double sum = 0;
        for (double one : joint) {
            sum += one;
        }
        return sum;
    }
}
