package org.athar.engine.assignment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.engine.assignment.SubAssignments.Choice;

/**
 * All assignments of samples to missing persons weighed against each other (Vigeland and Egeland 2021): the likelihood of an assignment is
 * the product of those of the families, each with its samples in their places, and of the samples that are nobody's.
 *
 * <p>Families that compete for samples are summed together, others apart. Where the sums would be too many, the pairings that can add least
 * are left out, and {@link #leftOut} says how much of the posterior they could have at most: an assignment with such a pairing weighs at
 * most its gain times what the same without it does, so all of them together have at most the sum of these gains.
 */
public final class JointAnalysis {

    /** The most ways to place samples in one family that are computed. */
    static final int MOST_CHOICES = 100_000;
    /** The most sets of taken samples that are told apart at a family. */
    static final int MOST_SETS = 200_000;

    /**
     * An assignment with its weight.
     *
     * @param assignment the assignment
     * @param log10      decimal logarithm of its likelihood ratio to nobody being identified, times its prior odds
     * @param posterior  its probability
     */
    public record Weighed(Assignment assignment, double log10, double posterior) {
    }

    private final DisasterVictims victims;
    private final FamilyLikelihoods likelihoods;
    private final List<ReferenceFamily> inconsistent;
    private final Prior prior;
    private final List<AssignmentSums> sums = new ArrayList<>();
    private final Map<Pairing, Double> posterior = new HashMap<>();
    private final Map<Pairing, Double> generalised = new HashMap<>();
    private List<SubAssignments> families;
    private double leftOut;

    private JointAnalysis(DisasterVictims victims, List<ReferenceFamily> inconsistent, FamilyLikelihoods likelihoods, Prior prior) {
        this.victims = victims;
        this.inconsistent = inconsistent;
        this.likelihoods = likelihoods;
        this.prior = prior;
    }

    /** Of everybody but the families whose references are impossible, see {@link #inconsistent}. */
    public static JointAnalysis of(DisasterVictims victims, FamilyLikelihoods likelihoods, Prior prior) {
        return of(victims, likelihoods, prior, MOST_CHOICES, MOST_SETS);
    }

    static JointAnalysis of(DisasterVictims victims, FamilyLikelihoods likelihoods, Prior prior, int mostChoices, int mostSets) {
        List<ReferenceFamily> impossible = victims.families().stream().filter(family -> !likelihoods.isConsistent(family)).toList();
        DisasterVictims sound = victims.without(List.of(), impossible.stream().flatMap(family -> family.missing().stream()).toList());
        JointAnalysis analysis = new JointAnalysis(sound, impossible, likelihoods, prior);
        analysis.families = sound.families().stream()
                .map(family -> SubAssignments.of(family, sound, likelihoods, prior, mostChoices)).toList();
        analysis.sum(mostSets);
        analysis.weigh();
        return analysis;
    }

    private void sum(int mostSets) {
        Map<Pairing, Double> gains = new LinkedHashMap<>();
        families.forEach(family -> gains.putAll(family.gains()));
        List<Pairing> rising = gains.keySet().stream().sorted(Comparator.comparing(gains::get)).toList();
        int dropped = 0;
        while (!add(new HashSet<>(rising.subList(dropped, rising.size())), mostSets)) {
            double share = Math.max(1, (rising.size() - dropped) / 10.0);
            for (int one = 0; one < share; one++) {
                leftOut += Math.pow(10, gains.get(rising.get(dropped++)));
            }
            if (leftOut >= 1) {
                throw new IllegalArgumentException("too many samples compete for too many families; exclude pairings, or take those that"
                        + " are undisputed first");
            }
        }
    }

    /** Sums up what competes, component by component; false where that is too much. */
    private boolean add(Set<Pairing> kept, int mostSets) {
        sums.clear();
        try {
            for (List<SubAssignments> component : components(families.stream().map(family -> family.only(kept::contains)).toList())) {
                sums.add(new AssignmentSums(component, mostSets));
            }
            return true;
        } catch (ArithmeticException tooMany) {
            return false;
        }
    }

    private static List<List<SubAssignments>> components(List<SubAssignments> families) {
        Map<Set<String>, List<SubAssignments>> bySamples = new LinkedHashMap<>();
        for (SubAssignments family : families) {
            Set<String> samples = family.choices().stream().flatMap(choice -> choice.pairings().stream()).map(Pairing::sample)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            List<SubAssignments> together = new ArrayList<>();
            for (Set<String> other : List.copyOf(bySamples.keySet())) {
                if (other.stream().anyMatch(samples::contains)) {
                    together.addAll(bySamples.remove(other));
                    samples.addAll(other);
                }
            }
            together.add(family);
            if (!samples.isEmpty()) {
                bySamples.put(samples, together);
            }
        }
        return List.copyOf(bySamples.values());
    }

    private void weigh() {
        for (AssignmentSums sum : sums) {
            for (int family = 0; family < sum.families(); family++) {
                Map<Choice, Double> best = new LinkedHashMap<>();
                sum.each(family, (choice, all, most) -> {
                    best.put(choice, most);
                    choice.pairings().forEach(pairing -> posterior.merge(pairing, Math.pow(10, all - sum.total()), Double::sum));
                });
                generalise(best);
            }
        }
    }

    /** Choices from the best on: the first with a pairing, against the first without. */
    private void generalise(Map<Choice, Double> best) {
        List<Choice> falling = best.keySet().stream().sorted(Comparator.comparing(best::get).reversed()).toList();
        Choice first = falling.get(0);
        for (Choice choice : falling) {
            for (Pairing pairing : choice.pairings()) {
                Choice without = !first.pairings().contains(pairing) ? first
                        : falling.stream().filter(other -> !other.pairings().contains(pairing)).findFirst().orElseThrow();
                generalised.putIfAbsent(pairing, best.get(choice) - best.get(without));
            }
        }
    }

    /** The problem that was analysed: without the families that are inconsistent. */
    public DisasterVictims victims() {
        return victims;
    }

    /** Families whose references cannot be what they are said to be; they were left out. */
    public List<ReferenceFamily> inconsistent() {
        return inconsistent;
    }

    /** How much of the posterior was left out at most, and by how much each posterior can be wrong; 0 where nothing was. */
    public double leftOut() {
        return leftOut;
    }

    /** The best assignments that are possible, the best first. */
    public List<Weighed> best(int most) {
        List<Choice> best = List.of(new Choice(List.of(), 0));
        double total = 0;
        for (AssignmentSums sum : sums) {
            best = merge(best, sum.best(most), most);
            total += sum.total();
        }
        double all = total;
        return best.stream().map(choice -> new Weighed(Assignment.of(choice.pairings()), choice.log10(),
                Math.pow(10, choice.log10() - all))).toList();
    }

    private static List<Choice> merge(List<Choice> some, List<Choice> others, int most) {
        if (some.size() == 1) {
            Choice only = some.get(0);
            return others.stream().map(other -> both(only, other)).toList();
        }
        List<Choice> all = new ArrayList<>();
        for (int one = 0; one < some.size(); one++) {
            for (int other = 0; other < others.size() && (long) (one + 1) * (other + 1) <= most; other++) {
                all.add(both(some.get(one), others.get(other)));
            }
        }
        return all.stream().sorted(Comparator.comparing(Choice::log10).reversed()).limit(most).toList();
    }

    private static Choice both(Choice one, Choice other) {
        List<Pairing> pairings = new ArrayList<>(one.pairings());
        pairings.addAll(other.pairings());
        return new Choice(pairings, one.log10() + other.log10());
    }

    /** The probability that a pairing is true; 0 for one that is not considered. */
    public double posterior(Pairing pairing) {
        return posterior.getOrDefault(pairing, 0.0);
    }

    /** The probability of an assignment; 0 for one that is impossible or not considered. */
    public double posterior(Assignment assignment) {
        boolean considered = assignment.pairings().stream().allMatch(generalised::containsKey);
        double log10 = log10Likelihood(assignment) - log10Likelihood(Assignment.NONE)
                + assignment.pairings().stream().mapToDouble(pairing -> Math.log10(prior.odds(pairing))).sum();
        return considered ? Math.pow(10, log10 - sums.stream().mapToDouble(AssignmentSums::total).sum()) : 0;
    }

    /** The probability that a sample is nobody's of these families, summed by itself and not the rest to 1. */
    public double posteriorOfNobody(String sample) {
        return sums.stream().filter(sum -> sum.wants(sample)).mapToDouble(sum -> Math.pow(10, sum.totalWithout(sample) - sum.total()))
                .findFirst().orElse(1);
    }

    /**
     * The decimal logarithm of the generalised likelihood ratio (Egeland and Vigeland 2025): of the best assignment with a pairing to the
     * best without. Minus infinity for an impossible pairing, not a number for one not considered.
     */
    public double generalised(Pairing pairing) {
        return victims.pairings().contains(pairing) ? generalised.getOrDefault(pairing, Double.NEGATIVE_INFINITY) : Double.NaN;
    }

    /** The largest generalised likelihood ratio of a missing person's pairings, as a decimal logarithm; not a number without any. */
    double bestGeneralised(String missing) {
        return victims.pairings().stream().filter(pairing -> pairing.missing().equals(missing)).mapToDouble(this::generalised)
                .max().orElse(Double.NaN);
    }

    /** The decimal logarithm of the likelihood of an assignment, whether or not it is among those considered. */
    public double log10Likelihood(Assignment assignment) {
        Map<String, Profile> free = victims.samples().stream().collect(Collectors.toMap(Profile::id, sample -> sample));
        Map<String, Profile> placed = new HashMap<>();
        assignment.pairings().forEach(pairing -> placed.put(pairing.missing(), free.remove(pairing.sample())));
        return victims.families().stream().mapToDouble(family -> likelihoods.log10(family, placed)).sum()
                + free.values().stream().mapToDouble(likelihoods::log10).sum();
    }

    /**
     * What the samples by themselves say of an assignment, as a decimal logarithm: how much better they explain each other when they are
     * related as it has them than when they are not, all references unseen.
     */
    public double log10WithoutReferences(Assignment assignment) {
        Map<String, Profile> placed = new HashMap<>();
        assignment.pairings().forEach(pairing -> placed.put(pairing.missing(), victims.samples().stream()
                .filter(sample -> sample.id().equals(pairing.sample())).findFirst().orElseThrow()));
        return victims.families().stream().mapToDouble(family -> likelihoods.log10(family.withoutReferences(), placed)).sum()
                - placed.values().stream().mapToDouble(likelihoods::log10).sum();
    }

    /** How many assignments the pairings allow, impossible ones among them. */
    public BigInteger considered() {
        List<Profile> samples = victims.samples();
        Map<Set<String>, BigInteger> ways = Map.of(Set.of(), BigInteger.ONE);
        for (int at = 0; at < samples.size(); at++) {
            Set<String> later = samples.subList(at + 1, samples.size()).stream()
                    .flatMap(sample -> candidates(sample).stream()).collect(Collectors.toSet());
            Map<Set<String>, BigInteger> next = new HashMap<>();
            for (Map.Entry<Set<String>, BigInteger> way : ways.entrySet()) {
                next.merge(intersection(way.getKey(), later), way.getValue(), BigInteger::add);
                for (String missing : candidates(samples.get(at))) {
                    if (!way.getKey().contains(missing)) {
                        Set<String> taken = new HashSet<>(way.getKey());
                        taken.add(missing);
                        next.merge(intersection(taken, later), way.getValue(), BigInteger::add);
                    }
                }
            }
            ways = next;
        }
        return ways.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private List<String> candidates(Profile sample) {
        return victims.pairings().stream().filter(pairing -> pairing.sample().equals(sample.id())).map(Pairing::missing).toList();
    }

    private static Set<String> intersection(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
