package org.athar.examination.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.examination.ExaminationId;
import org.athar.examination.code.ExaminationStatus;
import org.athar.examination.command.BiologicalProfile;
import org.athar.examination.command.ChecklistEntry;
import org.athar.examination.command.TraumaEntry;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.recovery.view.RemainsFacts;

/**
 * An examination in full.
 *
 * @param id          which one
 * @param version     version of the record, to be handed back with a change
 * @param remains     of which remains
 * @param seq         its number among the examinations of these remains
 * @param examiner    who examines
 * @param mine        whether that is who looks
 * @param performedOn when
 * @param place       where
 * @param status      where it stands
 * @param checklist   every point
 * @param openPoints  how many points are open
 * @param profile     biological profile
 * @param trauma      all trauma
 * @param summary     summary
 * @param signedAt    when signed
 * @param asSigned    whether what is stored is what was signed
 * @param reviews     reviews, earlier ones first
 * @param reviewable  whether who looks may review it now: signed, and by another person
 * @param invented    whether invented for a sample
 */
public record ExaminationView(ExaminationId id, long version, RemainsFacts remains, int seq, LocalizedText examiner, boolean mine,
        PartialDate performedOn, String place, ExaminationStatus status, List<ChecklistEntry> checklist, int openPoints,
        BiologicalProfile profile, List<TraumaEntry> trauma, String summary, Instant signedAt, boolean asSigned, List<ReviewView> reviews,
        boolean reviewable, boolean invented) implements Serializable {

    /** Keeps the lists as they are. */
    public ExaminationView {
        checklist = List.copyOf(checklist);
        trauma = List.copyOf(trauma);
        reviews = List.copyOf(reviews);
    }
}
