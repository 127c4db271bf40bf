package org.athar.source.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.source.SourceId;

/**
 * Somebody rated a source, or what it said.
 *
 * @param id          which source
 * @param sensitivity its class
 * @param reason      why
 */
public record SourceRated(SourceId id, Sensitivity sensitivity, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("source", id.value()));
    }
}
