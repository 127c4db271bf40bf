package org.athar.examination.view;

import java.io.Serializable;
import org.athar.examination.ExaminationId;
import org.athar.examination.code.ExaminationStatus;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;

/**
 * An examination in a list.
 *
 * @param id          which one
 * @param remains     number of the remains
 * @param seq         its number among the examinations of these remains
 * @param examiner    who examines
 * @param performedOn when
 * @param status      where it stands
 * @param openPoints  how many points of the checklist are open
 * @param points      how many there are
 * @param reviewer    who endorsed it; null unless endorsed
 * @param invented    whether invented for a sample
 */
public record ExaminationListItem(ExaminationId id, String remains, int seq, LocalizedText examiner, PartialDate performedOn,
        ExaminationStatus status, int openPoints, int points, LocalizedText reviewer, boolean invented) implements Serializable {
}
