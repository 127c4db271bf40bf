package org.athar.liaison.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.missing.MissingPersonId;

/**
 * A family said what it wants if more is found.
 *
 * @param person     in whose search
 * @param occurredOn when
 */
public record WishesRecorded(MissingPersonId person, PartialDate occurredOn) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("missing_person", person.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
