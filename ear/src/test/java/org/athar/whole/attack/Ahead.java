package org.athar.whole.attack;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.athar.kernel.Clocks;

/** Days that lie ahead: where they may stand, and why. Everywhere else somebody would record what has not been. */
final class Ahead {

    /** By a part of the page or route and of the field. */
    private static final Map<Pattern, String> MAY = Map.of(
            Pattern.compile("dueOn"), "a task, a finding or an appointment is due then",
            Pattern.compile("plannedFor"), "an opening, or the news to a family, is planned for then",
            Pattern.compile("promisedFor|followUpOn"), "a family was promised an answer, or a visit, by then",
            Pattern.compile("reviewOn"), "a case that rests is looked at again then",
            Pattern.compile("sitting.*(from|until)"), "a sitting is appointed before it sits",
            Pattern.compile("validFrom|validUntil|activeFrom"), "a role, or the work of somebody on the staff, begins or ends then");

    private Ahead() {
    }

    /** Whether this field of this page or route may hold such a day. */
    static boolean may(String where) {
        return MAY.keySet().stream().anyMatch(one -> one.matcher(where).find());
    }

    /** Such days in the form of a property; none where it takes no day. */
    static List<String> written(JsonObject schema) {
        List<String> days = days().stream().map(LocalDate::toString).toList();
        return switch (schema.getString("format", "")) {
            case "date" -> days;
            case "partial-date" -> Stream.concat(days.stream(), Stream.of("2099", "9999~", "2014/2099")).toList();
            case "date-time" -> days.stream().map(day -> day + "T10:00:00Z").toList();
            default -> List.of();
        };
    }

    /** Tomorrow where the work is done, and a day that nobody lives to see. */
    static List<LocalDate> days() {
        return List.of(LocalDate.now(Clocks.system()).plusDays(1), LocalDate.of(2199, 1, 1));
    }
}
