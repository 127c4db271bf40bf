package org.athar.engine.posterior;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athar.engine.protocol.fact.DnaFigures;

/**
 * How probable an identity is: {@code LR pi / (LR pi + 1 - pi)} with {@code pi = 1/N}, so that the odds are {@code LR / (N - 1)}, computed
 * in logarithms (rule D2). The figures are those by which the procedure rules, {@link DnaFigures}.
 *
 * @param prior    among how many
 * @param evidence independent of each other
 */
public record Posterior(Prior prior, List<Evidence> evidence) {

    /** The number of missing persons is doubted by these factors. */
    private static final List<BigDecimal> DOUBTS =
            List.of(new BigDecimal("0.5"), BigDecimal.ONE, new BigDecimal(2), new BigDecimal(3));

    /**
     * What the posterior would be among another number of persons.
     *
     * @param persons     that number
     * @param probability then
     */
    public record Among(long persons, double probability) {
    }

    /** Refuses evidence that rests on the same fact as other evidence or as the prior: it would be counted twice (rule D3). */
    public Posterior {
        evidence = List.copyOf(evidence);
        Map<Fact, String> used = new EnumMap<>(Fact.class);
        prior.facts().forEach(fact -> used.put(fact, "the prior"));
        for (Evidence one : evidence) {
            for (Fact fact : one.facts()) {
                String before = used.put(fact, one.name());
                if (before != null) {
                    throw new IllegalArgumentException(fact + " would be counted twice, by " + before + " and by " + one.name()
                            + ": leave it out of one of them");
                }
            }
        }
    }

    /** The decimal logarithm of the combined ratio; 0 without evidence. */
    public double lrLog10() {
        return evidence.stream().mapToDouble(Evidence::lrLog10).sum();
    }

    /** From 0 to 1; for showing, {@link #reaches} is exact near 1. */
    public double probability() {
        return among(prior.persons()).posterior().orElseThrow();
    }

    /** The decimal logarithm of the probability that it is somebody else, which stays exact where the posterior is shown as 1. */
    public double log10Other() {
        double odds = lrLog10() - Math.log10(prior.persons() - 1.0);
        return odds > 0 ? -odds - Math.log1p(Math.pow(10, -odds)) / Math.log(10) : -Math.log1p(Math.pow(10, odds)) / Math.log(10);
    }

    /** Whether it is at least a threshold such as 0.9995 (rule D1), and the evidence speaks for it at all. */
    public boolean reaches(BigDecimal threshold) {
        return among(prior.persons()).reaches(threshold);
    }

    /** The smallest whole likelihood ratio that reaches a threshold with this prior: 1999 (N - 1) for 0.9995. */
    public BigDecimal lrNeeded(BigDecimal threshold) {
        return DnaFigures.lrNeeded(threshold, prior.persons());
    }

    /** Among half, as many, twice and three times the persons; never fewer than two. */
    public List<Among> sensitivity() {
        return DOUBTS.stream().map(factor -> {
            long persons = Math.max(2, factor.multiply(BigDecimal.valueOf(prior.persons())).longValue());
            return new Among(persons, among(persons).posterior().orElseThrow());
        }).toList();
    }

    private DnaFigures among(long persons) {
        return new DnaFigures(Optional.of(lrLog10()), Optional.of(persons), DnaFigures.Counted.PERSONS, Optional.of(prior.source()),
                Optional.of(prior.asOf()));
    }
}
