package org.athar.interop.event;

import java.util.List;
import java.util.UUID;
import org.athar.interop.ExportId;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * An export was asked for, counted, let out, refused, written or called off.
 *
 * @param id          which one
 * @param sensitivity class of what it shows, as far as it is known
 * @param reason      why, in the words of who acted; null where none is asked
 */
public record ExportChanged(ExportId id, Sensitivity sensitivity, String reason) implements Auditable {

    /** Name of the table. */
    public static final String TABLE = "export_run";

    /** The subject of an export. */
    public static Subject subject(UUID id) {
        return new Subject(TABLE, id);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(subject(id.value()));
    }
}
