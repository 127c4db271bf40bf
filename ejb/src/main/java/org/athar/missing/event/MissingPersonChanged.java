package org.athar.missing.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.missing.MissingPersonId;

/**
 * A person was registered, or something known of a person was recorded.
 *
 * @param person     which person
 * @param occurredOn when it happened in the world
 */
public record MissingPersonChanged(MissingPersonId person, PartialDate occurredOn) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("missing_person", person.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
