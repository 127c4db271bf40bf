package org.athar.examination.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.athar.audit.TrailDigest;
import org.athar.examination.command.BiologicalProfile;
import org.athar.examination.command.ChecklistEntry;
import org.athar.examination.command.TraumaEntry;

/** What an examiner's signature covers: every field of the examination, in a fixed order. */
final class SignedContent {

    private SignedContent() {
    }

    static byte[] digest(PostMortemExamination examination) {
        List<String> fields = new ArrayList<>();
        add(fields, examination.id(), examination.remains(), examination.seq(), examination.examiner(), examination.performedOn(),
                examination.place(), examination.summary());
        BiologicalProfile profile = examination.profile();
        add(fields, profile.sex(), profile.sexMethod(), profile.ageMinYears(), profile.ageMaxYears(), profile.ageMethod(),
                plain(profile.statureCm()), plain(profile.statureErrorCm()), profile.statureMethod());
        for (ChecklistEntry entry : examination.checklist()) {
            add(fields, entry.item(), entry.state(), entry.finding(), entry.reason());
        }
        for (TraumaEntry trauma : examination.trauma()) {
            add(fields, trauma.type(), trauma.timing(), trauma.location(), trauma.description());
        }
        return TrailDigest.ofEntry(fields);
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static void add(List<String> fields, Object... values) {
        for (Object value : values) {
            fields.add(Objects.toString(value, null));
        }
    }
}
