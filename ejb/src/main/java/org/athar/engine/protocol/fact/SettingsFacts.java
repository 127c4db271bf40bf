package org.athar.engine.protocol.fact;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The settings that the procedure reads; the composition of the board is to be confirmed with the authority (rule B4).
 *
 * @param threshold         the posterior that a DNA line must reach (rule D1)
 * @param thresholdDecision the recorded decision by which the threshold is lower than usual
 * @param quorum            how many members must have signed
 * @param chair             the professions that may take the chair
 * @param seats             of each of these groups of professions at least one member must have signed
 * @param disciplineSeat    a member of the primary identifier's discipline must have signed
 * @param order             which of certificate and notification comes first
 */
public record SettingsFacts(BigDecimal threshold, Optional<String> thresholdDecision, int quorum, Set<Profession> chair,
        Set<Set<Profession>> seats, boolean disciplineSeat, Order order) {

    /** The threshold of the field: "more than 99.95 per cent certain" (ICMP). */
    public static final BigDecimal USUAL_THRESHOLD = new BigDecimal("0.9995");

    /** Copies the sets; refuses a threshold outside 0 and 1, and a quorum below one. */
    public SettingsFacts {
        Objects.requireNonNull(thresholdDecision, "thresholdDecision");
        Objects.requireNonNull(order, "order");
        chair = Set.copyOf(chair);
        seats = Set.copyOf(seats);
        if (threshold.signum() <= 0 || threshold.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("threshold " + threshold);
        }
        if (quorum < 1) {
            throw new IllegalArgumentException("quorum " + quorum);
        }
    }

    /** 0.9995; three members, a forensic doctor in the chair, a judge or prosecutor, the discipline; either order. */
    public static SettingsFacts usual() {
        return new SettingsFacts(USUAL_THRESHOLD, Optional.empty(), 3, Set.of(Profession.FORENSIC_DOCTOR),
                Set.of(Set.of(Profession.JUDGE, Profession.PROSECUTOR)), true, Order.EITHER);
    }

    /** Which comes first after the decision. */
    public enum Order {
        /** Either may come first. */
        EITHER,
        /** The certificate first. */
        CERTIFICATE_FIRST,
        /** The family first. */
        NOTIFICATION_FIRST
    }
}
