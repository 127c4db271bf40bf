package org.athar.engine.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.athar.engine.assignment.SubAssignments.Choice;

/**
 * All assignments of some families that compete for samples, summed without being listed: family after family by the samples that are taken
 * and that a later family could want (dynamic programming). Numbers are decimal logarithms.
 */
final class AssignmentSums {

    /** The sum, and the largest, of what some assignments weigh. */
    private record Weight(double sum, double best) {

        static final Weight ONE = new Weight(0, 0);

        Weight plus(Weight other) {
            double most = Math.max(sum, other.sum);
            double least = Math.min(sum, other.sum);
            return new Weight(most + Math.log10(1 + Math.pow(10, least - most)), Math.max(best, other.best));
        }

        Weight times(Weight other) {
            return new Weight(sum + other.sum, best + other.best);
        }

        Weight times(double log10) {
            return new Weight(sum + log10, best + log10);
        }
    }

    /** An assignment of the first families, and what the best of those that begin so weighs. */
    private record Beginning(int families, long taken, double log10, double promise, Beginning before, Choice choice) {
    }

    private final List<SubAssignments> all;
    private final List<List<Choice>> families;
    private final List<long[]> masks = new ArrayList<>();
    private final long[] wanted;
    private final List<Map<Long, Weight>> forward = new ArrayList<>();
    private final List<Map<Long, Weight>> backward = new ArrayList<>();

    /** Of families with their choices; an {@link ArithmeticException} where the samples taken make up more than so many cases. */
    AssignmentSums(List<SubAssignments> families, int most) {
        this.all = families;
        this.families = families.stream().map(SubAssignments::choices).toList();
        this.wanted = new long[families.size() + 1];
        number();
        forward.add(Map.of(0L, Weight.ONE));
        for (int at = 0; at < families.size(); at++) {
            forward.add(next(at, most));
        }
        backward.add(Map.of(0L, Weight.ONE));
        for (int at = families.size() - 1; at >= 0; at--) {
            backward.add(0, previous(at));
        }
    }

    /** A sample that one family alone could want needs no number: the family's choices do not take it twice. */
    private void number() {
        Map<String, Integer> first = new LinkedHashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int at = 0; at < families.size(); at++) {
            for (Choice choice : families.get(at)) {
                for (Pairing pairing : choice.pairings()) {
                    if (first.merge(pairing.sample(), at, (one, other) -> one) != at && !numbers.containsKey(pairing.sample())) {
                        numbers.put(pairing.sample(), numbers.size());
                    }
                }
            }
        }
        if (numbers.size() >= Long.SIZE) {
            throw new ArithmeticException(numbers.size() + " samples that several families could want");
        }
        for (List<Choice> choices : families) {
            masks.add(choices.stream().mapToLong(choice -> choice.pairings().stream().map(Pairing::sample).filter(numbers::containsKey)
                    .mapToLong(sample -> 1L << numbers.get(sample)).sum()).toArray());
        }
        for (int at = families.size() - 1; at >= 0; at--) {
            wanted[at] = wanted[at + 1];
            for (long mask : masks.get(at)) {
                wanted[at] |= mask;
            }
        }
    }

    private Map<Long, Weight> next(int at, int most) {
        Map<Long, Weight> next = new HashMap<>();
        forward.get(at).forEach((taken, weight) -> {
            for (int choice = 0; choice < masks.get(at).length; choice++) {
                long mask = masks.get(at)[choice];
                if ((taken & mask) == 0) {
                    next.merge((taken | mask) & wanted[at + 1], weight.times(families.get(at).get(choice).log10()), Weight::plus);
                }
            }
            if (next.size() > most) {
                throw new ArithmeticException("more than " + most + " sets of samples to tell apart");
            }
        });
        return next;
    }

    /** Of a family before those that are told already. */
    private Map<Long, Weight> previous(int at) {
        Map<Long, Weight> previous = new HashMap<>();
        for (long taken : forward.get(at).keySet()) {
            Weight sum = null;
            for (int choice = 0; choice < masks.get(at).length; choice++) {
                long mask = masks.get(at)[choice];
                if ((taken & mask) == 0) {
                    Weight rest = backward.get(0).get((taken | mask) & wanted[at + 1]).times(families.get(at).get(choice).log10());
                    sum = sum == null ? rest : sum.plus(rest);
                }
            }
            previous.put(taken, sum);
        }
        return previous;
    }

    /** What all assignments weigh together. */
    double total() {
        return backward.get(0).get(0L).sum();
    }

    boolean wants(String sample) {
        return families.stream().flatMap(List::stream).flatMap(choice -> choice.pairings().stream())
                .anyMatch(pairing -> pairing.sample().equals(sample));
    }

    /** What all those weigh together that have a sample nowhere. */
    double totalWithout(String sample) {
        return new AssignmentSums(all.stream().map(family -> family.only(pairing -> !pairing.sample().equals(sample))).toList(),
                Integer.MAX_VALUE).total();
    }

    /** Takes what the assignments that make a choice weigh. */
    interface Taker {
        void take(Choice choice, double sum, double best);
    }

    /** Of every choice of each family, which are told family by family. */
    void each(int family, Taker taker) {
        for (int choice = 0; choice < masks.get(family).length; choice++) {
            Weight weight = null;
            for (Map.Entry<Long, Weight> before : forward.get(family).entrySet()) {
                long taken = before.getKey();
                long mask = masks.get(family)[choice];
                if ((taken & mask) == 0) {
                    Weight with = backward.get(family + 1).get((taken | mask) & wanted[family + 1]).times(before.getValue());
                    weight = weight == null ? with : weight.plus(with);
                }
            }
            if (weight != null) {
                double own = families.get(family).get(choice).log10();
                taker.take(families.get(family).get(choice), weight.sum() + own, weight.best() + own);
            }
        }
    }

    int families() {
        return families.size();
    }

    /** The best assignments, the best first: each step takes up the beginning that promises most (A* search with the exact promise). */
    List<Choice> best(int most) {
        PriorityQueue<Beginning> open = new PriorityQueue<>(Comparator.comparingDouble(Beginning::promise).reversed());
        open.add(new Beginning(0, 0, 0, backward.get(0).get(0L).best(), null, null));
        List<Choice> best = new ArrayList<>();
        while (!open.isEmpty() && best.size() < most) {
            Beginning next = open.remove();
            if (next.families() == families.size()) {
                best.add(new Choice(pairings(next), next.log10()));
            } else {
                extend(next, open);
            }
        }
        return best;
    }

    private void extend(Beginning from, PriorityQueue<Beginning> open) {
        int at = from.families();
        for (int choice = 0; choice < masks.get(at).length; choice++) {
            long mask = masks.get(at)[choice];
            if ((from.taken() & mask) == 0) {
                long taken = (from.taken() | mask) & wanted[at + 1];
                double log10 = from.log10() + families.get(at).get(choice).log10();
                open.add(new Beginning(at + 1, taken, log10, log10 + backward.get(at + 1).get(taken).best(), from,
                        families.get(at).get(choice)));
            }
        }
    }

    private static List<Pairing> pairings(Beginning end) {
        List<Pairing> pairings = new ArrayList<>();
        for (Beginning one = end; one.choice() != null; one = one.before()) {
            pairings.addAll(one.choice().pairings());
        }
        return pairings;
    }
}
