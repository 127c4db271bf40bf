package org.athar.audit.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * A finding was recorded, answered or closed.
 *
 * @param id    which
 * @param ref   its number
 * @param owner the role that answers it
 * @param dueOn until when
 * @param open  whether an answer is awaited
 */
public record FindingChanged(UUID id, String ref, Role owner, LocalDate dueOn, boolean open) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("audit_finding", id));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
