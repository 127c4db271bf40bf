package org.athar.audit.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.security.StaffId;

/**
 * A finding was recorded, answered or closed.
 *
 * @param id    which
 * @param now   where it stands since
 * @param ref   its number
 * @param owner which role answers it
 * @param dueOn until when
 * @param by    who found it, and closes it once it is answered
 */
public record FindingChanged(UUID id, Standing now, String ref, Role owner, LocalDate dueOn, StaffId by) implements Auditable {

    /** Where a finding stands. */
    public enum Standing {
        /** Its owner has to answer. */
        RECORDED,
        /** Who found it has to look at the answer. */
        ANSWERED,
        /** Nothing is due any more. */
        CLOSED
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("audit_finding", id));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
