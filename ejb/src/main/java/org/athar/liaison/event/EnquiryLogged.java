package org.athar.liaison.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.missing.MissingPersonId;

/**
 * Somebody asked about a person, and the answer was logged.
 *
 * @param person     in whose search
 * @param occurredOn when
 */
public record EnquiryLogged(MissingPersonId person, PartialDate occurredOn) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("missing_person", person.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
