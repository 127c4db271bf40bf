package org.athar.web.support.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.web.support.Texts;

/**
 * Figures in words: "at least 570 persons", "between 30 and 40 persons". The quantifier is named as in the number ledger: EXACTLY, ABOUT,
 * AT_LEAST, AT_MOST, BETWEEN, ORDER_OF; any other shows the number alone.
 */
@Named("amounts")
@ApplicationScoped
public class Amounts {

    @Inject
    private Texts text;

    /**
     * A figure with its unit. Which of the three numbers speaks depends on the quantifier: the low one for "at least", the high one for "at
     * most", low and high for "between", else the best, or whichever is there.
     */
    public String of(Enum<?> quantifier, Number low, Number best, Number high, Enum<?> unit) {
        String word = quantifier == null ? "EXACTLY" : quantifier.name();
        Number shown = switch (word) {
            case "AT_LEAST" -> first(low, best, high);
            case "AT_MOST", "BETWEEN" -> first(high, best, low);
            default -> first(best, low, high);
        };
        if (shown == null) {
            return text.get("common.amount.notStated");
        }
        String key = "common.amount." + word;
        String counted = counted(shown, unit);
        return text.has(key) ? text.of(key, counted, low == null ? "" : text.number(low)) : counted;
    }

    /** A number with its unit, in the plural that the language asks for. */
    public String counted(Number number, Enum<?> unit) {
        if (unit == null) {
            return text.number(number);
        }
        String key = Texts.keyOf(unit) + ".count";
        return text.has(key) ? text.of(key, number) : text.number(number) + ' ' + text.value(unit);
    }

    private static Number first(Number... numbers) {
        for (Number number : numbers) {
            if (number != null) {
                return number;
            }
        }
        return null;
    }
}
