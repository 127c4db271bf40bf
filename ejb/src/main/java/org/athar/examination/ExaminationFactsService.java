package org.athar.examination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** What holds of the latest examination of each of several sets of remains. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<RemainsId, ExaminationFacts> facts(Collection<RemainsId> remains) {
        Map<RemainsId, PostMortemExamination> latest = examinations.of(remains).stream()
                .collect(Collectors.toMap(PostMortemExamination::remains, Function.identity(), (earlier, later) -> later));
        return remains.stream().distinct().collect(Collectors.toMap(Function.identity(), one -> facts(one, latest.get(one))));
    }

    private static ExaminationFacts facts(RemainsId remains, PostMortemExamination latest) {
        if (latest == null) {
            return new ExaminationFacts(null, remains, false, null, null);
        }
        boolean signed = latest.status() == ExaminationStatus.SIGNED || latest.status() == ExaminationStatus.ENDORSED;
        return new ExaminationFacts(latest.id(), remains, signed && latest.openPoints() == 0, latest.examiner(),
                latest.endorsedBy().orElse(null));
    }
}
