package org.athar.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.athar.audit.command.RecordFinding;
import org.athar.audit.event.FindingChanged;
import org.athar.audit.event.FindingChanged.Standing;
import org.athar.audit.model.AuditFinding;
import org.athar.audit.model.AuditFindings;
import org.athar.audit.view.FindingView;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Texts;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;

/** What auditors find, and what the owners answer. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FindingService {

    private static final String TABLE = "audit_finding";
    private static final int LONGEST = 4_000;

    @Inject
    private AuditFindings findings;
    @Inject
    private StaffService staff;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Findings, open ones first, then by the day they are due, so many behind a place; from the first on for null. */
    @Operation(OperationName.READ_FINDINGS)
    public Page<FindingView> list(String after, int most) {
        return page(false, after, most);
    }

    /** The most urgent of those that are not closed, and how many there are. */
    @Operation(OperationName.READ_FINDINGS)
    public Page<FindingView> open(int most) {
        return page(true, null, most);
    }

    private Page<FindingView> page(boolean openAlone, String after, int most) {
        Page<AuditFinding> page = Page.of(findings.page(openAlone, after, most + 1), after, most, finding -> finding.place().toString(),
                limit -> findings.count(openAlone, limit));
        return page.with(views(page.rows()));
    }

    private List<FindingView> views(List<AuditFinding> found) {
        Map<StaffId, LocalizedText> names = staff.names(found.stream()
                .flatMap(finding -> Stream.concat(Stream.of(finding.raisedBy()), finding.respondedBy().stream())).distinct().toList());
        if (!found.isEmpty()) {
            trail.fire(RecordsRead.of(TABLE, found.stream().map(AuditFinding::id).toList(), Sensitivity.S2));
        }
        return found.stream().map(finding -> view(finding, names)).toList();
    }

    /** Records a finding; its owner has to answer by the day given. */
    @Operation(OperationName.RECORD_FINDING)
    public Outcome<String> record(RecordFinding command) {
        List<Refusal> refusals = new ArrayList<>();
        require(refusals, "text", command.text());
        readable(refusals, "rule", command.rule());
        readable(refusals, "page", command.page());
        require(refusals, "severity", command.severity() == null ? null : command.severity().name());
        require(refusals, "owner", command.owner() == null ? null : command.owner().name());
        if (command.dueOn() == null) {
            refusals.add(Refusal.at("dueOn", AuditRefusal.MISSING));
        } else if (command.dueOn().isBefore(LocalDate.now(clock))) {
            refusals.add(Refusal.at("dueOn", AuditRefusal.DUE_IN_THE_PAST));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        AuditFinding finding = new AuditFinding(Ids.next(clock), findings.nextRef(), command, current.person(), current.recordedAt());
        findings.add(finding);
        return changed(finding, Standing.RECORDED);
    }

    /** Answers a finding. */
    @Operation(OperationName.ANSWER_FINDING)
    public Outcome<String> answer(String ref, String response) {
        List<Refusal> refusals = new ArrayList<>();
        require(refusals, "response", response);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        AuditFinding finding = finding(ref);
        Optional<AuditRefusal> refusal = finding.answer(response, current.person(), current.recordedAt());
        return refusal.<Outcome<String>>map(Outcome::refused).orElseGet(() -> changed(finding, Standing.ANSWERED));
    }

    /** Closes an answered finding. */
    @Operation(OperationName.RECORD_FINDING)
    public Outcome<String> close(String ref) {
        AuditFinding finding = finding(ref);
        Optional<AuditRefusal> refusal = finding.close(current.recordedAt());
        return refusal.<Outcome<String>>map(Outcome::refused).orElseGet(() -> changed(finding, Standing.CLOSED));
    }

    private Outcome<String> changed(AuditFinding finding, Standing now) {
        trail.fire(new FindingChanged(finding.id(), now, finding.ref(), finding.owner(), finding.dueOn(), finding.raisedBy()));
        return Outcome.done(finding.ref());
    }

    private AuditFinding finding(String ref) {
        return findings.byRef(ref).orElseThrow(() -> NotFound.absent(TABLE));
    }

    private FindingView view(AuditFinding finding, Map<StaffId, LocalizedText> names) {
        boolean overdue = finding.response() == null && finding.dueOn().isBefore(LocalDate.now(clock));
        return new FindingView(finding.id(), finding.ref(), finding.text(), finding.rule(), finding.severity(), finding.page(),
                finding.owner(), finding.dueOn(), overdue, names.get(finding.raisedBy()), finding.raisedAt(), finding.response(),
                finding.respondedBy().map(names::get).orElse(null), finding.respondedAt(), finding.closedAt());
    }

    private static void require(List<Refusal> refusals, String field, String value) {
        if (value == null || value.isBlank()) {
            refusals.add(Refusal.at(field, AuditRefusal.MISSING));
        }
        readable(refusals, field, value);
    }

    private static void readable(List<Refusal> refusals, String field, String value) {
        if (value != null && !Texts.isReadable(value, LONGEST)) {
            refusals.add(Refusal.at(field, AuditRefusal.UNREADABLE));
        }
    }
}
