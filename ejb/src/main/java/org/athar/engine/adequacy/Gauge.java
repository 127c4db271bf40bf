package org.athar.engine.adequacy;

/** Whether sampling is enough (rule D10). */
public enum Gauge {
    /** Most true profiles would not reach the threshold: sample more relatives. */
    INSUFFICIENT,
    /** Many would, but not enough to take a miss for an absence. */
    MARGINAL,
    /** Nearly every true profile would. */
    ADEQUATE;

    /**
     * From which inclusion power on, and up to which share of strangers at the threshold.
     *
     * @param marginal  at least this inclusion power is marginal
     * @param adequate  at least this is adequate
     * @param strangers more strangers than this at the threshold are insufficient, whatever the inclusion power
     */
    public record Limits(double marginal, double adequate, double strangers) {

        /** Half, nine in ten, one stranger in a thousand: Athar's practice, to be confirmed. */
        public static final Limits USUAL = new Limits(0.5, 0.9, 0.001);

        /** Refuses limits that are in no order. */
        public Limits {
            if (!(marginal > 0 && marginal <= adequate && adequate <= 1 && strangers >= 0 && strangers <= 1)) {
                throw new IllegalArgumentException("limits " + marginal + " and " + adequate + " must be above 0, in this order, and at "
                        + "most 1, and strangers " + strangers + " from 0 to 1");
            }
        }

        Gauge of(Power power) {
            if (power.strangersAtThreshold().value() > strangers || power.inclusion().value() < marginal) {
                return INSUFFICIENT;
            }
            return power.inclusion().value() < adequate ? MARGINAL : ADEQUATE;
        }
    }
}
