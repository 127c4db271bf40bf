package org.athar.security;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.athar.kernel.Refusal;

/** What another value of a setting must look like: a number where it is a number, yes or no where it is that, within what can be done. */
final class SettingKinds {

    /** The server takes no request of more than 1024 MB; what stands around a file in it is less than the rest. */
    private static final Map<String, Integer> MOST = Map.of("file.mostMegabytes", 1000);

    private SettingKinds() {
    }

    /** What is wrong with a value; empty if nothing is. */
    static Optional<Refusal> violation(String name, String now, String wanted) {
        if (isTruth(now) && !isTruth(wanted) || isWhole(now) && !isWhole(wanted) || isNumber(now) && !isNumber(wanted)) {
            return Optional.of(Refusal.at("value", SecurityRefusal.NOT_OF_ITS_KIND));
        }
        Integer most = MOST.get(name);
        return most != null && new BigDecimal(wanted).compareTo(BigDecimal.valueOf(most)) > 0
                ? Optional.of(Refusal.at("value", SecurityRefusal.BEYOND_ITS_BOUND, most)) : Optional.empty();
    }

    private static boolean isTruth(String value) {
        return value.equals("true") || value.equals("false");
    }

    private static boolean isWhole(String value) {
        return value.matches("[0-9]{1,9}");
    }

    private static boolean isNumber(String value) {
        return value.matches("[0-9]{1,9}(\\.[0-9]{1,9})?");
    }
}
