package org.athar.source.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.source.SourceId;

/**
 * A source was recorded.
 *
 * @param id          which one
 * @param sensitivity its class
 * @param occurredOn  when it was published, null if not known
 */
public record SourceRecorded(SourceId id, Sensitivity sensitivity, PartialDate occurredOn) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("source", id.value()));
    }
}
