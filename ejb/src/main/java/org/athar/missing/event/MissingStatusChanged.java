package org.athar.missing.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.missing.MissingPersonId;
import org.athar.missing.code.MissingStatus;

/**
 * The search for a person stands elsewhere.
 *
 * @param person     which person
 * @param to         where it stands
 * @param reason     why
 * @param occurredOn since when
 */
public record MissingStatusChanged(MissingPersonId person, MissingStatus to, String reason, PartialDate occurredOn) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("missing_person", person.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
