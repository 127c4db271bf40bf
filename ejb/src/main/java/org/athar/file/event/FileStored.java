package org.athar.file.event;

import java.util.List;
import org.athar.file.FileId;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * An original was stored.
 *
 * @param id          which one
 * @param sensitivity its class
 * @param occurredOn  when it was taken, if known
 */
public record FileStored(FileId id, Sensitivity sensitivity, PartialDate occurredOn) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("stored_file", id.value()));
    }
}
