package org.athar.source.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as it was said: how it is meant, its unit, and what it leaves open. Which of the three numbers is set follows from the
 * quantifier: EXACTLY and ORDER_OF have the best alone, ABOUT the best and, if told, both ends, AT_LEAST the low end, AT_MOST the high
 * end, BETWEEN both ends and, if told, the best.
 *
 * @param quantifier how it is meant
 * @param low        least, or null
 * @param best       as said, or null
 * @param high       most, or null
 * @param unit       of what
 */
@Embeddable
public record Quantity(@Enumerated(EnumType.STRING) Quantifier quantifier, BigDecimal low, BigDecimal best, BigDecimal high,
        @Enumerated(EnumType.STRING) @Column(name = "unit") FigureUnit unit) implements Serializable {

    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int DECIMALS = 2;
    /** "About" without ends is taken as within a twentieth: Athar practice, to be confirmed. */
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    /** Half an order of magnitude to each side. */
    private static final BigDecimal HALF_ORDER = new BigDecimal("3.1623");

    /** Exactly so many. */
    public static Quantity exactly(long number, FigureUnit unit) {
        return new Quantity(Quantifier.EXACTLY, null, BigDecimal.valueOf(number), null, unit);
    }

    /** About so many. */
    public static Quantity about(long number, FigureUnit unit) {
        return new Quantity(Quantifier.ABOUT, null, BigDecimal.valueOf(number), null, unit);
    }

    /** So many or more. */
    public static Quantity atLeast(long number, FigureUnit unit) {
        return new Quantity(Quantifier.AT_LEAST, BigDecimal.valueOf(number), null, null, unit);
    }

    /** Up to so many. */
    public static Quantity atMost(long number, FigureUnit unit) {
        return new Quantity(Quantifier.AT_MOST, null, null, BigDecimal.valueOf(number), unit);
    }

    /** Between two numbers. */
    public static Quantity between(long low, long high, FigureUnit unit) {
        return new Quantity(Quantifier.BETWEEN, BigDecimal.valueOf(low), null, BigDecimal.valueOf(high), unit);
    }

    /** Whether the numbers that the quantifier needs, and no others, are set. */
    public boolean isWhole() {
        if (quantifier == null || unit == null) {
            return false;
        }
        return switch (quantifier) {
            case EXACTLY, ORDER_OF -> best != null && low == null && high == null;
            case ABOUT -> best != null && (low == null) == (high == null);
            case AT_LEAST -> low != null && best == null && high == null;
            case AT_MOST -> high != null && best == null && low == null;
            case BETWEEN -> low != null && high != null;
        };
    }

    /** Whether no number is negative or larger than can be kept, whole things are counted in whole numbers, and low <= best <= high. */
    public boolean isInOrder() {
        return isPossible(low) && isPossible(best) && isPossible(high)
                && notAbove(low, best) && notAbove(best, high) && notAbove(low, high);
    }

    /** Least that it can mean; zero where nothing is said. */
    public BigDecimal least() {
        if (low != null) {
            return low;
        }
        return switch (quantifier) {
            case EXACTLY -> best;
            case ABOUT -> best.subtract(best.multiply(TWENTIETH));
            case ORDER_OF -> best.divide(HALF_ORDER, 2, RoundingMode.FLOOR);
            default -> BigDecimal.ZERO;
        };
    }

    /** Most that it can mean; null where it is open upwards. */
    public BigDecimal most() {
        if (high != null) {
            return high;
        }
        return switch (quantifier) {
            case EXACTLY -> best;
            case ABOUT -> best.add(best.multiply(TWENTIETH));
            case ORDER_OF -> best.multiply(HALF_ORDER);
            default -> null;
        };
    }

    /** The number that stands for it on an axis: as said, else the end that was said, else the middle. */
    public BigDecimal standing() {
        if (best != null) {
            return best;
        }
        if (low != null && high != null) {
            return low.add(high).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_EVEN);
        }
        return low != null ? low : high;
    }

    /** Whether both can be true of one quantity in one unit. */
    public boolean agreesWith(Quantity other) {
        return unit == other.unit && notAbove(least(), other.most()) && notAbove(other.least(), most());
    }

    private boolean isPossible(BigDecimal number) {
        return number == null || number.signum() >= 0 && number.compareTo(MOST) < 0
                && number.stripTrailingZeros().scale() <= (unit.isCounted() ? 0 : DECIMALS);
    }

    private static boolean notAbove(BigDecimal lower, BigDecimal upper) {
        return lower == null || upper == null || lower.compareTo(upper) <= 0;
    }
}
