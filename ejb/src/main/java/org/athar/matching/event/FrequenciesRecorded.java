package org.athar.matching.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.matching.FrequencyId;

/**
 * Frequencies of a population were recorded, or are used no more.
 *
 * @param database which ones
 */
public record FrequenciesRecorded(FrequencyId database) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("frequency_database", database.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S1;
    }
}
