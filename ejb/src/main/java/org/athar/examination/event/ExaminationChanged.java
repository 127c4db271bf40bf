package org.athar.examination.event;

import java.util.List;
import org.athar.examination.ExaminationId;
import org.athar.examination.code.ExaminationStatus;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * An examination was begun, written, signed or reviewed.
 *
 * @param examination which one
 * @param status      where it stands
 * @param reason      reasons of the reviewer
 * @param occurredOn  when
 */
public record ExaminationChanged(ExaminationId examination, ExaminationStatus status, String reason, PartialDate occurredOn)
        implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("post_mortem_examination", examination.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
