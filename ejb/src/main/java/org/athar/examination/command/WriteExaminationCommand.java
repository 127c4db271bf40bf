package org.athar.examination.command;

import java.util.List;
import org.athar.examination.ExaminationId;
import org.athar.kernel.PartialDate;

/**
 * The examiner writes down the examination as it is now, in place of what was written before.
 *
 * @param examination which one
 * @param version     version that was read, so that nobody's change is overwritten unseen
 * @param performedOn when performed
 * @param place       where
 * @param checklist   points of the checklist; those left out stay as they are
 * @param profile     biological profile
 * @param trauma      all trauma
 * @param summary     summary in words
 */
public record WriteExaminationCommand(ExaminationId examination, long version, PartialDate performedOn, String place,
        List<ChecklistEntry> checklist, BiologicalProfile profile, List<TraumaEntry> trauma, String summary) {

    /** Keeps the lists as they are. */
    public WriteExaminationCommand {
        checklist = List.copyOf(checklist);
        trauma = List.copyOf(trauma);
    }
}
