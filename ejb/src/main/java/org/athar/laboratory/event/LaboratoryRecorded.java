package org.athar.laboratory.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.laboratory.LaboratoryId;

/**
 * A laboratory was recorded.
 *
 * @param laboratory which one
 */
public record LaboratoryRecorded(LaboratoryId laboratory) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("laboratory", laboratory.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S1;
    }
}
