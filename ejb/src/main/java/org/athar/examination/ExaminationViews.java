package org.athar.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.examination.code.ChecklistItem;
import org.athar.examination.code.ExaminationStatus;
import org.athar.examination.model.PostMortemExamination;
import org.athar.examination.view.ExaminationListItem;
import org.athar.examination.view.ExaminationView;
import org.athar.examination.view.ReviewView;
import org.athar.kernel.LocalizedText;
import org.athar.recovery.RemainsFactsService;
import org.athar.recovery.RemainsId;
import org.athar.recovery.view.RemainsFacts;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.OperationName;

/** Makes views of examinations. */
@ApplicationScoped
class ExaminationViews {

    @Inject
    private RemainsFactsService remains;
    @Inject
    private StaffService staff;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentOperation current;

    List<ExaminationListItem> list(List<PostMortemExamination> found) {
        Map<RemainsId, RemainsFacts> sets = remains.describe(found.stream().map(PostMortemExamination::remains)
                .collect(Collectors.toSet()));
        Set<StaffId> people = new HashSet<>();
        found.forEach(one -> {
            people.add(one.examiner());
            one.endorsedBy().ifPresent(people::add);
        });
        Map<StaffId, LocalizedText> names = staff.names(people);
        return found.stream().map(one -> new ExaminationListItem(one.id(), sets.get(one.remains()).number(), one.seq(),
                names.get(one.examiner()), one.performedOn(), one.status(), one.openPoints(), ChecklistItem.values().length,
                one.endorsedBy().map(names::get).orElse(null), one.invented())).toList();
    }

    ExaminationView view(PostMortemExamination one) {
        Set<StaffId> people = new HashSet<>(List.of(one.examiner()));
        one.reviews().forEach(review -> people.add(review.reviewer()));
        Map<StaffId, LocalizedText> names = staff.names(people);
        boolean mine = one.examiner().equals(current.person());
        boolean mayReview = matrix.ceiling(OperationName.REVIEW_EXAMINATION, current.actor().roles()).isPresent();
        return new ExaminationView(one.id(), one.version(), remains.facts(one.remains()), one.seq(), names.get(one.examiner()), mine,
                one.performedOn(), one.place(), one.status(), one.checklist(),
                one.openPoints(), one.profile(), one.trauma(), one.summary(), one.signedAt(), one.isAsSigned(),
                one.reviews().stream().map(review -> new ReviewView(names.get(review.reviewer()), review.endorsed(), review.reasons(),
                        review.reviewedOn(), review.recordedAt())).toList(),
                one.status() == ExaminationStatus.SIGNED && !mine && mayReview, one.invented());
    }
}
