package org.athar.operation.validate;

import java.util.Locale;

/**
 * How the engine did on one golden case.
 *
 * @param id         the case
 * @param compared   how many numbers were compared
 * @param difference the largest relative difference of them; infinite where a zero, or a number, was missed
 * @param tolerance  what is allowed
 * @param remark     what stopped the case, or where the difference is largest
 */
public record Verdict(String id, int compared, double difference, double tolerance, String remark) {

    /** Whether every number was met; a case without numbers is none. */
    public boolean passed() {
        return compared > 0 && difference <= tolerance;
    }

    /** One line of a report. */
    public String line() {
        return String.format(Locale.ROOT, "%s  %-52s %5d numbers  %.1e%s", passed() ? "ok  " : "FAIL", id, compared, difference,
                remark.isEmpty() ? "" : "  " + remark);
    }
}
