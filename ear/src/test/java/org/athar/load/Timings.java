package org.athar.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long it took, by what was done, to three digits. */
final class Timings {

    private static final int DIGITS = 3;
    private static final double MICROS = 1_000;
    private static final double NEARLY_ALL = 95;

    private final Map<String, Histogram> byName = new ConcurrentHashMap<>();

    void note(String what, long micros) {
        byName.computeIfAbsent(what, name -> new ConcurrentHistogram(DIGITS)).recordValue(micros);
    }

    Map<String, Histogram> all() {
        return new TreeMap<>(byName);
    }

    long count() {
        return byName.values().stream().mapToLong(Histogram::getTotalCount).sum();
    }

    /** What half, nearly all (95 of 100), and each took at the most, in milliseconds, as columns. */
    static String columns(Histogram times) {
        return String.format("%d | %.0f | %.0f | %.0f", times.getTotalCount(), times.getValueAtPercentile(50) / MICROS,
                nearlyAll(times), times.getMaxValue() / MICROS);
    }

    static double nearlyAll(Histogram times) {
        return times.getValueAtPercentile(NEARLY_ALL) / MICROS;
    }
}
