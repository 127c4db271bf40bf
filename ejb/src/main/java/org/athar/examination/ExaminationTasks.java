package org.athar.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.athar.examination.code.ExaminationStatus;
import org.athar.examination.model.PostMortemExamination;
import org.athar.kernel.Subject;
import org.athar.recovery.view.RemainsFacts;
import org.athar.security.ScopeKind;
import org.athar.security.SettingService;
import org.athar.security.StaffId;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;
import org.athar.task.NewTask;
import org.athar.task.TaskService;

/**
 * What an examination asks for: its examiner to sign what was begun, another person to review what was signed, and the examiner again
 * to write what came back.
 */
@ApplicationScoped
class ExaminationTasks {

    private static final String SIGN = "examination.task.sign";
    private static final String REVIEW = "examination.task.review";
    private static final String REWRITE = "examination.task.rewrite";
    private static final String DAYS = "examination.task.days";

    @Inject
    private TaskService tasks;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private SettingService settings;
    @Inject
    private Clock clock;

    /** Asks the examiner, the only one who may write it, to write it to its end and sign. */
    void begun(PostMortemExamination examination, RemainsFacts remains) {
        open(SIGN, OperationName.RECORD_EXAMINATION, examination, remains, examination.examiner());
    }

    /** Asks for a review by another person than the examiner, who has done what the last one asked for. */
    void signed(PostMortemExamination examination, RemainsFacts remains) {
        tasks.close(subject(examination), SIGN);
        tasks.close(subject(examination), REWRITE);
        open(REVIEW, OperationName.REVIEW_EXAMINATION, examination, remains, null);
    }

    /** It was reviewed; what was returned waits for its examiner, the only one who may write it. */
    void reviewed(PostMortemExamination examination, RemainsFacts remains) {
        tasks.close(subject(examination), REVIEW);
        if (examination.status() == ExaminationStatus.RETURNED) {
            open(REWRITE, OperationName.RECORD_EXAMINATION, examination, remains, examination.examiner());
        }
    }

    private void open(String key, OperationName step, PostMortemExamination examination, RemainsFacts remains, StaffId person) {
        String page = "/examination/view.xhtml?ref=" + remains.number() + "&seq=" + examination.seq();
        LocalDate due = LocalDate.now(clock).plusDays(Integer.parseInt(settings.value(DAYS)));
        matrix.rolesOf(step).forEach(role -> tasks.open(new NewTask(key, List.of(remains.number()), page, subject(examination), role,
                person, ScopeKind.SITE, remains.site().value(), due)));
    }

    private static Subject subject(PostMortemExamination examination) {
        return new Subject("post_mortem_examination", examination.id().value());
    }
}
