package org.athar.laboratory.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.laboratory.SampleId;

/**
 * A sample was taken, received, used or ended.
 *
 * @param sample      which one
 * @param sensitivity its class
 * @param reason      why, where that is said
 * @param occurredOn  when
 */
public record SampleChanged(SampleId sample, Sensitivity sensitivity, String reason, PartialDate occurredOn) implements Auditable {

    /** The table of samples. */
    public static final String TABLE = "dna_sample";

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(TABLE, sample.value()));
    }
}
