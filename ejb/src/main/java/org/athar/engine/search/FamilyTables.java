package org.athar.engine.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.search.table.CodedMarker;
import org.athar.engine.search.table.Evidence;
import org.athar.engine.search.table.Plan;
import org.athar.engine.search.table.RatioRow;
import org.athar.engine.search.table.Shape;
import org.athar.engine.search.table.States;

/**
 * Makes the tables of missing members. Plans are kept by shape of family, and rows of families in which one relative alone was seen, of
 * which there are few kinds. Safe for several threads.
 */
final class FamilyTables {

    /** So many plans, and so many rows, are kept; what is beyond is computed each time. */
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
        Making making = new Making(family, missing);
        return markers.stream().map(making::row).toArray(RatioRow[]::new);
    }

    /** The missing of some families, each sex by itself; {@code first} is the place of the first family. */
    Collection<MissingPersons> persons(List<Family> families, int first, List<SearchedTile.Refused> refused) {
        Map<Sex, MissingPersons> persons = new EnumMap<>(Sex.class);
        int place = first;
        for (Family family : families) {
            for (String missing : family.missing()) {
                try {
                    RatioRow[] made = of(family, missing);
                    persons.computeIfAbsent(family.sexOf(missing), MissingPersons::new)
                            .add(new MissingPersons.Person(place, family.id(), missing), made);
                } catch (IllegalArgumentException e) {
                    refused.add(new SearchedTile.Refused(family.id(), missing, e.getMessage()));
                }
            }
            place++;
        }
        return persons.values();
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

    /** Members in the order of a shape, and the plan. */
    private record Layout(int[] order, Shape shape, Plan plan) {
    }

    /** The tables of one missing member: who was typed is mostly the same at all markers. */
    private final class Making {

        private final Family family;
        private final List<Member> members;
        private final int missing;
        private final int[] mothers;
        private final int[] fathers;
        private final boolean[] men;
        private final double[] lost;
        private final Map<BitSet, Layout> layouts = new HashMap<>();

        private Making(Family family, String missing) {
            this.family = family;
            this.members = family.pedigree().members();
            Map<String, Integer> places = family.pedigree().places();
            this.missing = places.get(missing);
            this.mothers = members.stream().mapToInt(member -> member.mother() == null ? -1 : places.get(member.mother())).toArray();
            this.fathers = members.stream().mapToInt(member -> member.father() == null ? -1 : places.get(member.father())).toArray();
            this.men = new boolean[mothers.length];
            this.lost = new double[mothers.length];
            for (int place = 0; place < men.length; place++) {
                men[place] = members.get(place).sex() == Sex.MALE;
                lost[place] = family.circumstances().dropout().getOrDefault(members.get(place).id(), 0.0);
            }
        }

        private RatioRow row(CodedMarker marker) {
            Map<String, Genotype> seen = family.seen().getOrDefault(marker.name(), Map.of());
            int[] columns = new int[men.length];
            BitSet typed = new BitSet();
            for (int place = 0; place < men.length; place++) {
                columns[place] = marker.columns().of(seen.get(members.get(place).id()), lost[place]);
                typed.set(place, columns[place] != marker.columns().nothing());
            }
            typed.set(men.length, marker.isX());
            Layout layout = layouts.computeIfAbsent(typed, this::layout);
            if (typed.cardinality() == 1 && !marker.isX()) {
                int who = typed.nextSetBit(0);
                return kept(rows, new OneSeen(layout.shape, marker, columns[who], lost[who]), () -> row(marker, layout, columns));
            }
            return row(marker, layout, columns);
        }

        private Layout layout(BitSet typed) {
            boolean[] flags = new boolean[men.length];
            for (int place = 0; place < flags.length; place++) {
                flags[place] = typed.get(place);
            }
            int[] order = Shape.order(mothers, fathers, men, flags, missing);
            Shape shape = Shape.of(order, mothers, fathers, men, flags, missing, typed.get(men.length));
            return new Layout(order, shape, kept(plans, shape, () -> new Plan(shape)));
        }

        private RatioRow row(CodedMarker marker, Layout layout, int[] columns) {
            Shape shape = layout.shape;
            boolean[] seen = new boolean[marker.columns().alleles()];
            for (int place : layout.order) {
                mark(marker.columns().first(columns[place]), seen);
                mark(marker.columns().second(columns[place]), seen);
            }
            States states = marker.states(seen);
            Evidence[] evidence = new Evidence[shape.size()];
            for (int place = 0; place < evidence.length; place++) {
                int member = layout.order[place];
                evidence[place] = shape.isTyped(place)
                        ? Evidence.of(marker, states, columns[member], lost[member], shape.isAlone(place)) : null;
            }
            double[] joint = layout.plan.joint(states, evidence);
            if (!(Arrays.stream(joint).sum() > 0)) {
                throw new IllegalArgumentException("what was seen of family " + family.id() + " at " + marker.name()
                        + " cannot be under this pedigree: check who is whose parent, the genotypes, or allow for mutation");
            }
            return new RatioRow(marker, shape.isAlone(shape.missing()), states, joint);
        }

        private static void mark(int allele, boolean[] seen) {
            if (allele >= 0) {
                seen[allele] = true;
            }
        }
    }
}
