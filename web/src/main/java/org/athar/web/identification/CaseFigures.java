package org.athar.web.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Probabilities close to one as people compare them: with as many nines as they have, never rounded up to one. */
@Named("caseFigures")
@ApplicationScoped
public class CaseFigures {

    private static final int DIGITS = 3;

    /** The probability with three digits after its nines, rounded down. */
    public String probability(Number probability) {
        if (probability == null) {
            return "";
        }
        BigDecimal value = new BigDecimal(probability.toString());
        BigDecimal rest = BigDecimal.ONE.subtract(value);
        if (rest.signum() <= 0 || value.signum() <= 0) {
            return value.stripTrailingZeros().toPlainString();
        }
        BigDecimal doubt = rest.round(new MathContext(DIGITS, RoundingMode.CEILING));
        return BigDecimal.ONE.subtract(doubt).stripTrailingZeros().toPlainString();
    }
}
