package org.athar.task.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.task.DraftId;

/**
 * What somebody types was kept, or thrown away, before it became a record.
 *
 * @param id which draft
 */
public record DraftKept(DraftId id) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("draft", id.value()));
    }

    /** A draft may hold anything that its form may hold. */
    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
