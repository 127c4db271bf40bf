package org.athar.examination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.audit.HistoryService;
import org.athar.audit.view.HistoryLine;
import org.athar.examination.code.ExaminationStatus;
import org.athar.examination.command.BeginExaminationCommand;
import org.athar.examination.command.ReviewExaminationCommand;
import org.athar.examination.command.WriteExaminationCommand;
import org.athar.examination.event.ExaminationChanged;
import org.athar.examination.model.Examinations;
import org.athar.examination.model.PostMortemExamination;
import org.athar.examination.view.ExaminationListItem;
import org.athar.examination.view.ExaminationView;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.recovery.RemainsFactsService;
import org.athar.recovery.RemainsId;
import org.athar.recovery.view.RemainsFacts;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.athar.site.SiteService;
import org.athar.site.SitesInReach;

/** Post-mortem examinations: begun, written and signed by one person, reviewed by another. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ExaminationService {

    private static final String EXAMINATION = "post_mortem_examination";
    private static final int MOST = 100;

    @Inject
    private Examinations examinations;
    @Inject
    private ExaminationViews views;
    @Inject
    private ExaminationTasks tasks;
    @Inject
    private RemainsFactsService remains;
    @Inject
    private SiteService sites;
    @Inject
    private HistoryService histories;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Examinations of remains, by the number on their label, earlier ones first. */
    @Operation(OperationName.READ_EXAMINATION)
    public List<ExaminationListItem> of(String number) {
        return shown(examinations.of(remains.find(number).id()));
    }

    /** Signed examinations within reach that wait for who asks, or another person than their examiner, to review them. */
    @Operation(OperationName.READ_EXAMINATION)
    public List<ExaminationListItem> awaitingReview() {
        SitesInReach within = sites.sitesInReach();
        Set<UUID> ids = within.everywhere() ? null : within.ids();
        return shown(examinations.awaitingReview(current.person(), ids, MOST));
    }

    /** One examination in full, by the number of the remains and its own among theirs. */
    @Operation(OperationName.READ_EXAMINATION)
    public ExaminationView view(String number, int seq) {
        PostMortemExamination examination = examinations.of(remains.find(number).id()).stream().filter(one -> one.seq() == seq).findFirst()
                .orElseThrow(() -> NotFound.absent(EXAMINATION));
        trail.fire(RecordsRead.of(EXAMINATION, examination.id().value(), Sensitivity.S2));
        return views.view(examination);
    }

    /** The life of the record of one examination: every value before and after. */
    @Operation(OperationName.READ_EXAMINATION)
    public List<HistoryLine> history(ExaminationId id) {
        PostMortemExamination examination = reachable(id);
        trail.fire(RecordsRead.of(EXAMINATION, id.value(), Sensitivity.S2));
        return histories.of(List.of(new Subject(EXAMINATION, examination.id().value())));
    }

    /** Begins an examination; who asks is its examiner. One is written at a time. */
    @Operation(OperationName.RECORD_EXAMINATION)
    public Outcome<ExaminationId> begin(BeginExaminationCommand typed) {
        BeginExaminationCommand command = new BeginExaminationCommand(typed.remains(), typed.performedOn(), Texts.strip(typed.place()));
        RemainsFacts facts = remains.find(command.remains());
        List<PostMortemExamination> earlier = examinations.of(facts.id());
        boolean inProgress = earlier.stream().anyMatch(one -> one.status() != ExaminationStatus.ENDORSED);
        List<Refusal> refusals = ExaminationRules.violations()
                .addAll(ExaminationRules.violations(command, facts.recoveredOn(), LocalDate.now(clock)))
                .add(!facts.human(), "remains", ExaminationRefusal.NOT_HUMAN)
                .add(inProgress, "remains", ExaminationRefusal.IN_PROGRESS).found();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        PostMortemExamination examination = new PostMortemExamination(Ids.next(clock), facts.id(), earlier.size() + 1, facts.invented(),
                command, current.person(), current.recordedAt());
        examinations.add(examination);
        tasks.begun(examination, facts);
        fire(examination, null, command.performedOn());
        return Outcome.done(examination.id());
    }

    /** The examiner writes down the examination as it is now; the history keeps what stood before. */
    @Operation(OperationName.RECORD_EXAMINATION)
    public Outcome<ExaminationId> write(WriteExaminationCommand typed) {
        WriteExaminationCommand command = ExaminationRules.clean(typed);
        List<Refusal> violations = ExaminationRules.violations(command, LocalDate.now(clock));
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        PostMortemExamination examination = reachable(command.examination());
        if (examination.version() != command.version()) {
            throw new StaleRecord(null);
        }
        boolean headKept = examination.isHeadKept(command);
        Optional<ExaminationRefusal> refusal = examination.write(command, current.person(), clock);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (headKept) {
            examinations.claim(examination);
        }
        fire(examination, null, command.performedOn());
        return Outcome.done(examination.id());
    }

    /** The examiner signs; from then on nothing in it changes, and another person may review it. */
    @Operation(OperationName.RECORD_EXAMINATION)
    public Outcome<ExaminationId> sign(ExaminationId id) {
        PostMortemExamination examination = reachable(id);
        Optional<Refusal> refusal = examination.sign(current.person(), current.recordedAt());
        if (refusal.isPresent()) {
            return Outcome.refused(List.of(refusal.get()));
        }
        tasks.signed(examination, remains.facts(examination.remains()));
        fire(examination, null, null);
        return Outcome.done(id);
    }

    /** Another person endorses a signed examination, or returns it with reasons (P6). */
    @Operation(OperationName.REVIEW_EXAMINATION)
    public Outcome<ExaminationId> review(ReviewExaminationCommand typed) {
        ReviewExaminationCommand command = new ReviewExaminationCommand(typed.examination(), typed.endorse(),
                Texts.strip(typed.reasons()), typed.reviewedOn());
        List<Refusal> violations = ExaminationRules.violations(command, LocalDate.now(clock));
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        PostMortemExamination examination = reachable(command.examination());
        Optional<ExaminationRefusal> refusal = examination.review(Ids.next(clock), command, current.person(), current.recordedAt());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        tasks.reviewed(examination, remains.facts(examination.remains()));
        if (command.endorse()) {
            remains.examined(examination.remains(), command.reviewedOn());
        }
        fire(examination, command.reasons(), command.reviewedOn());
        return Outcome.done(examination.id());
    }

    private void fire(PostMortemExamination examination, String reason, org.athar.kernel.PartialDate on) {
        trail.fire(new ExaminationChanged(examination.id(), examination.status(), reason, on));
    }

    private PostMortemExamination reachable(ExaminationId id) {
        PostMortemExamination examination = examinations.byId(id).orElseThrow(() -> NotFound.absent(EXAMINATION, id.value()));
        RemainsId set = examination.remains();
        if (!sites.sitesInReach().covers(remains.facts(set).site())) {
            throw NotFound.outOfReach(new Subject(EXAMINATION, id.value()));
        }
        return examination;
    }

    private List<ExaminationListItem> shown(List<PostMortemExamination> found) {
        if (!found.isEmpty()) {
            trail.fire(RecordsRead.of(EXAMINATION, found.stream().map(one -> one.id().value()).toList(), Sensitivity.S2));
        }
        return views.list(found);
    }
}
