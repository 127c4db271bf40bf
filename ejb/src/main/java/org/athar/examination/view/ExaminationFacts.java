package org.athar.examination.view;

import java.io.Serializable;
import org.athar.examination.ExaminationId;
import org.athar.recovery.RemainsId;
import org.athar.security.StaffId;

/**
 * What services above must know of the examination of a set of remains: of the latest one.
 *
 * @param id              which one; null if there is none
 * @param remains         of which remains
 * @param checklistFilled whether every point is done or not possible, and the examiner has signed
 * @param examiner        who examined; null if there is none
 * @param reviewer        who endorsed it, never the examiner; null while not endorsed
 */
public record ExaminationFacts(ExaminationId id, RemainsId remains, boolean checklistFilled, StaffId examiner, StaffId reviewer)
        implements Serializable {

    /** Whether another person has endorsed it (P6). */
    public boolean reviewed() {
        return reviewer != null;
    }
}
