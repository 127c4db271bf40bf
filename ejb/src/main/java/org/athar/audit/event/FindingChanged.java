package org.athar.audit.event;

import java.util.List;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * A finding was recorded, answered or closed.
 *
 * @param id which
 */
public record FindingChanged(UUID id) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("audit_finding", id));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
