package org.athar.missing.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.missing.OfficeId;

/**
 * A liaison office was recorded.
 *
 * @param office     which one
 */
public record OfficeRecorded(OfficeId office) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("liaison_office", office.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S1;
    }
}
