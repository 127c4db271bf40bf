package org.athar.identification.event;

import java.util.List;
import org.athar.identification.SittingId;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * A sitting of the board was appointed.
 *
 * @param sittingId which sitting
 */
public record SittingAppointed(SittingId sittingId) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("board_sitting", sittingId.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
