package org.athar.identification.event;

import java.util.List;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * A sitting of the board was appointed.
 *
 * @param sittingId which sitting
 */
public record SittingAppointed(UUID sittingId) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("board_sitting", sittingId));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
