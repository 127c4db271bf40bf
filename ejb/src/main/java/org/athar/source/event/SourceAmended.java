package org.athar.source.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.source.SourceId;

/**
 * What is known about a source changed.
 *
 * @param id          which one
 * @param sensitivity its class
 * @param reason      why
 */
public record SourceAmended(SourceId id, Sensitivity sensitivity, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("source", id.value()));
    }
}
