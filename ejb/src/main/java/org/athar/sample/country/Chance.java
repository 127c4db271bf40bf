package org.athar.sample.country;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Chance from the country's seed, for one record: what is drawn for it does not depend on the records before. */
public final class Chance {

    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Chance for one record of a kind. */
    static Chance of(long seed, String kind, int index) {
        return new Chance((seed * 0x9E3779B97F4A7C15L + kind.hashCode()) * 0xBF58476D1CE4E5B9L + index);
    }

    /** A number from nought, below the given one. */
    public int below(int end) {
        return random.nextInt(end);
    }

    /** A number from one to another, both possible. */
    public int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** True so often of a hundred times. */
    public boolean percent(int often) {
        return random.nextInt(100) < often;
    }

    /** One of several, each as likely. */
    public <T> T pick(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    /** One of several, each as likely. */
    @SafeVarargs
    public final <T> T pick(T... several) {
        return several[random.nextInt(several.length)];
    }

    /** A day from one to another, both possible; the first where they are in no order. */
    LocalDate day(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days <= 0 ? from : from.plusDays(random.nextLong(days + 1));
    }
}
