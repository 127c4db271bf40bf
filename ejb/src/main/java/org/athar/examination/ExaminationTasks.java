package org.athar.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.athar.examination.model.PostMortemExamination;
import org.athar.kernel.Subject;
import org.athar.recovery.view.RemainsFacts;
import org.athar.security.ScopeKind;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;
import org.athar.task.NewTask;
import org.athar.task.TaskService;

/** What follows from a signature: those who review are asked to. */
@ApplicationScoped
class ExaminationTasks {

    private static final String REVIEW = "examination.task.review";
    private static final int DAYS = 7;

    @Inject
    private TaskService tasks;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private Clock clock;

    /** Asks for a review by another person than the examiner. */
    void signed(PostMortemExamination examination, RemainsFacts remains) {
        String page = "/examination/view.xhtml?ref=" + remains.number() + "&seq=" + examination.seq();
        matrix.rolesOf(OperationName.REVIEW_EXAMINATION).forEach(role -> tasks.open(new NewTask(REVIEW, List.of(remains.number()), page,
                subject(examination), role, null, ScopeKind.SITE, remains.site().value(), LocalDate.now(clock).plusDays(DAYS))));
    }

    /** It was reviewed. */
    void reviewed(PostMortemExamination examination) {
        tasks.close(subject(examination), REVIEW);
    }

    private static Subject subject(PostMortemExamination examination) {
        return new Subject("post_mortem_examination", examination.id().value());
    }
}
