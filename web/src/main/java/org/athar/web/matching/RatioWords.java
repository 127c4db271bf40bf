package org.athar.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.athar.web.support.Texts;

/** Likelihood ratios and probabilities in words, so that nobody takes one for the other and none is rounded up to certainty. */
@Named("ratio")
@ApplicationScoped
public class RatioWords {

    private static final MathContext TWO_FIGURES = new MathContext(2, RoundingMode.HALF_EVEN);
    private static final String[] SCALE = {"ones", "thousand", "million", "billion", "trillion"};
    private static final int SIX = 6;
    private static final BigDecimal NEAREST_TO_ONE = new BigDecimal("0.999999");

    @Inject
    private Texts text;

    /** For the container. */
    public RatioWords() {
    }

    /** For a reader without a browser. */
    public RatioWords(Texts text) {
        this.text = text;
    }

    /** What a ratio says, as a sentence: about 4.7 million times more probable if these are the person's remains. */
    public String support(double log10) {
        if (!Double.isFinite(log10)) {
            return text.get("matching.support.excluded");
        }
        return text.of(log10 >= 0 ? "matching.support.more" : "matching.support.less", times(Math.abs(log10)));
    }

    /** A ratio of one or more in two figures and a word: 4.7 million; as a power of ten beyond the trillions. */
    public String times(double log10) {
        int steps = (int) Math.floor(log10 / 3);
        if (steps >= SCALE.length) {
            return text.of("matching.times.power", (int) Math.floor(log10));
        }
        BigDecimal figures = new BigDecimal(Math.pow(10, log10 - 3 * steps)).round(TWO_FIGURES);
        if (figures.compareTo(new BigDecimal(1000)) >= 0 && steps + 1 < SCALE.length) {
            steps++;
            figures = BigDecimal.ONE;
        }
        return text.of("matching.times." + SCALE[steps], text.number(figures));
    }

    /** A decimal logarithm in three decimals, or in words where there is none. */
    public String log(double log10) {
        return Double.isFinite(log10) ? text.number(log10) : text.get("matching.log.none");
    }

    /** A rate or probability as it was typed: 0.000001, never 1.0E-6. */
    public String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A probability cut after six decimals: what is nearly certain is never shown as certain. */
    public String probability(double value) {
        BigDecimal cut = new BigDecimal(value).setScale(SIX, RoundingMode.DOWN);
        if (cut.compareTo(NEAREST_TO_ONE) >= 0) {
            return text.of("matching.probability.above", NEAREST_TO_ONE.toPlainString());
        }
        return cut.signum() == 0 ? text.get("matching.probability.below") : cut.toPlainString();
    }
}
