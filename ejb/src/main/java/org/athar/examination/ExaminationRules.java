package org.athar.examination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.athar.examination.code.ItemState;
import org.athar.examination.command.BeginExaminationCommand;
import org.athar.examination.command.BiologicalProfile;
import org.athar.examination.command.ChecklistEntry;
import org.athar.examination.command.ReviewExaminationCommand;
import org.athar.examination.command.TraumaEntry;
import org.athar.examination.command.WriteExaminationCommand;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;

/** What commands about examinations must hold, each by itself. */
final class ExaminationRules {

    private static final int LINE = 200;
    private static final int TEXT = 4_000;
    private static final int MOST_TRAUMA = 100;
    private static final int OLDEST_YEARS = 120;
    private static final BigDecimal SHORTEST_CM = BigDecimal.valueOf(20);
    private static final BigDecimal TALLEST_CM = BigDecimal.valueOf(250);
    private static final BigDecimal LEAST_ERROR_CM = new BigDecimal("0.1");
    private static final BigDecimal MOST_ERROR_CM = BigDecimal.valueOf(50);

    private ExaminationRules() {
    }

    static Violations violations() {
        return new Violations(ExaminationRefusal.MISSING, ExaminationRefusal.UNREADABLE);
    }

    static WriteExaminationCommand clean(WriteExaminationCommand typed) {
        BiologicalProfile profile = typed.profile() == null ? BiologicalProfile.NONE : typed.profile();
        return new WriteExaminationCommand(typed.examination(), typed.version(), typed.performedOn(), Texts.strip(typed.place()),
                typed.checklist().stream().map(entry -> new ChecklistEntry(entry.item(), entry.state(), Texts.strip(entry.finding()),
                        Texts.strip(entry.reason()))).toList(),
                new BiologicalProfile(profile.sex(), Texts.strip(profile.sexMethod()), profile.ageMinYears(), profile.ageMaxYears(),
                        Texts.strip(profile.ageMethod()), profile.statureCm(), profile.statureErrorCm(),
                        Texts.strip(profile.statureMethod())),
                typed.trauma().stream().map(trauma -> new TraumaEntry(trauma.type(), trauma.timing(), Texts.strip(trauma.location()),
                        Texts.strip(trauma.description()))).toList(),
                Texts.strip(typed.summary()));
    }

    static List<Refusal> violations(BeginExaminationCommand command, PartialDate recoveredOn, LocalDate today) {
        return violations().addAll(date("performedOn", command.performedOn(), today))
                .add(before(command.performedOn(), recoveredOn), "performedOn", ExaminationRefusal.BEFORE_RECOVERY)
                .atMost("place", command.place(), LINE).found();
    }

    static List<Refusal> violations(WriteExaminationCommand command, LocalDate today) {
        Violations found = violations().addAll(date("performedOn", command.performedOn(), today))
                .atMost("place", command.place(), LINE).atMost("summary", command.summary(), TEXT)
                .addAll(violations(command.profile()))
                .add(command.trauma().size() > MOST_TRAUMA, "trauma", ExaminationRefusal.TOO_MANY, MOST_TRAUMA);
        for (ChecklistEntry entry : command.checklist()) {
            String field = "checklist." + entry.item();
            found.required(field, entry.state()).atMost(field, entry.finding(), TEXT).atMost(field, entry.reason(), LINE)
                    .add(entry.state() == ItemState.NOT_POSSIBLE && entry.reason() == null, field, ExaminationRefusal.NO_REASON);
        }
        for (int index = 0; index < command.trauma().size(); index++) {
            TraumaEntry trauma = command.trauma().get(index);
            String field = "trauma." + index;
            found.required(field, trauma.type()).required(field, trauma.timing()).requiredText(field, trauma.location(), LINE)
                    .atMost(field, trauma.description(), TEXT);
        }
        return found.found();
    }

    private static List<Refusal> violations(BiologicalProfile profile) {
        Integer min = profile.ageMinYears();
        Integer max = profile.ageMaxYears();
        boolean oddAge = (min == null) != (max == null) || min != null && (min < 0 || max < min || max > OLDEST_YEARS);
        boolean oddStature = (profile.statureCm() == null) != (profile.statureErrorCm() == null)
                || profile.statureCm() != null && (outside(profile.statureCm(), SHORTEST_CM, TALLEST_CM)
                        || outside(profile.statureErrorCm(), LEAST_ERROR_CM, MOST_ERROR_CM));
        return violations().atMost("sexMethod", profile.sexMethod(), LINE).atMost("ageMethod", profile.ageMethod(), LINE)
                .atMost("statureMethod", profile.statureMethod(), LINE)
                .add(profile.sex() != null && profile.sexMethod() == null, "sexMethod", ExaminationRefusal.METHOD_MISSING)
                .add(oddAge, "age", ExaminationRefusal.AGE_RANGE)
                .add(min != null && profile.ageMethod() == null, "ageMethod", ExaminationRefusal.METHOD_MISSING)
                .add(oddStature, "stature", ExaminationRefusal.STATURE_RANGE)
                .add(profile.statureCm() != null && profile.statureMethod() == null, "statureMethod", ExaminationRefusal.METHOD_MISSING)
                .found();
    }

    static List<Refusal> violations(ReviewExaminationCommand command, LocalDate today) {
        return violations().addAll(date("reviewedOn", command.reviewedOn(), today))
                .requiredText("reasons", command.reasons(), TEXT).found();
    }

    private static List<Refusal> date(String field, PartialDate date, LocalDate today) {
        return violations().required(field, date)
                .add(date != null && date.isAhead(today), field, ExaminationRefusal.IN_THE_FUTURE).found();
    }

    private static boolean before(PartialDate date, PartialDate earlier) {
        return date != null && date.latest().isBefore(earlier.earliest());
    }

    private static boolean outside(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) < 0 || value.compareTo(most) > 0;
    }
}
