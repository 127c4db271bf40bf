package org.athar.recovery.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.recovery.RemainsId;

/**
 * Parts of a set of remains are held by another record from now on.
 *
 * @param from the set that held them
 * @param to   the set that holds them
 */
public record BodyPartsMoved(RemainsId from, RemainsId to) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("human_remains", from.value()), new Subject("human_remains", to.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
