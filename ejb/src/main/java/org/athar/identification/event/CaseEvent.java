package org.athar.identification.event;

import java.util.List;
import org.athar.identification.CaseId;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/** Something happened to an identification case; each is one entry of the trail. */
public interface CaseEvent extends Auditable {

    /** Which case. */
    CaseId caseId();

    @Override
    default List<Subject> subjects() {
        return List.of(new Subject("identification_case", caseId().value()));
    }

    @Override
    default Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
