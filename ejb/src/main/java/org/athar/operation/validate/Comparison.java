package org.athar.operation.validate;

/** Compares computed numbers with golden ones, one after another, and keeps the largest difference. */
final class Comparison {

    private final String id;
    private final double tolerance;
    private int compared;
    private double largest;
    private String where = "";

    Comparison(String id, double tolerance) {
        this.id = id;
        this.tolerance = tolerance;
    }

    /** A likelihood or ratio: relative, zeros exact. */
    void number(String name, double wanted, double computed) {
        double difference = wanted == computed ? 0 : wanted == 0 || !Double.isFinite(computed) ? Double.POSITIVE_INFINITY
                : Math.abs(computed / wanted - 1);
        took(name, difference);
    }

    /** A decimal logarithm: what its number differs by, relatively; two of nothing are alike. */
    void logarithm(String name, double wanted, double computed) {
        took(name, wanted == computed ? 0 : Math.abs(Math.expm1((computed - wanted) * Math.log(10))));
    }

    /** Anything that is the same or not. */
    void same(String name, Object wanted, Object computed) {
        took(name + ": " + wanted + ", not " + computed, wanted.equals(computed) ? 0 : Double.POSITIVE_INFINITY);
    }

    private void took(String name, double difference) {
        compared++;
        if (!(difference <= largest)) {
            largest = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
            where = name;
        }
    }

    Verdict verdict() {
        return new Verdict(id, compared, largest, tolerance, largest <= tolerance ? "" : "at " + where);
    }
}
