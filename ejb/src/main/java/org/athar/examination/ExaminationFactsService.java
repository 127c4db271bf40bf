package org.athar.examination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.athar.examination.code.ExaminationStatus;
import org.athar.examination.model.Examinations;
import org.athar.examination.model.PostMortemExamination;
import org.athar.examination.view.ExaminationFacts;
import org.athar.recovery.RemainsId;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** What services above ask about examinations within their own operation, whose entry in the trail covers it. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ExaminationFactsService {

    @Inject
    private Examinations examinations;

    /** What holds of the latest examination of a set of remains. */
    @Operation(OperationName.SERVE_SERVICE)
    public ExaminationFacts facts(RemainsId remains) {
        List<PostMortemExamination> all = examinations.of(remains);
        if (all.isEmpty()) {
            return new ExaminationFacts(null, remains, false, null, null);
        }
        PostMortemExamination latest = all.get(all.size() - 1);
        boolean signed = latest.status() == ExaminationStatus.SIGNED || latest.status() == ExaminationStatus.ENDORSED;
        return new ExaminationFacts(latest.id(), remains, signed && latest.openPoints() == 0, latest.examiner(),
                latest.endorsedBy().orElse(null));
    }
}
