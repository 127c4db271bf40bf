package org.athar.audit.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.athar.audit.AuditRefusal;
import org.athar.audit.Severity;
import org.athar.audit.command.RecordFinding;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Page;
import org.athar.security.StaffId;

/** What an auditor found: recorded with an owner and a day, answered by another person, closed by an auditor; never withdrawn silently. */
@Entity
public class AuditFinding {

    @Id
    private UUID id;
    @Version
    private long version;
    private String ref;
    private String text;
    private String rule;
    @Enumerated(EnumType.STRING)
    private Severity severity;
    private String subjectType;
    private UUID subjectId;
    private String page;
    @Enumerated(EnumType.STRING)
    private Role ownerRole;
    private LocalDate dueOn;
    private UUID raisedBy;
    private Instant raisedAt;
    private String response;
    private UUID respondedBy;
    private Instant respondedAt;
    private Instant closedAt;

    /** For the persistence provider. */
    protected AuditFinding() {
    }

    /** Records a finding under its number. */
    public AuditFinding(UUID id, String ref, RecordFinding finding, StaffId by, Instant at) {
        this.id = id;
        this.ref = ref;
        this.text = finding.text().strip();
        this.rule = finding.rule();
        this.severity = finding.severity();
        this.subjectType = finding.subjectType();
        this.subjectId = finding.subjectId();
        this.page = finding.page();
        this.ownerRole = finding.owner();
        this.dueOn = finding.dueOn();
        this.raisedBy = by.value();
        this.raisedAt = at;
    }

    /** Answers; hands back what stands in the way. */
    public Optional<AuditRefusal> answer(String answer, StaffId by, Instant at) {
        if (response != null) {
            return Optional.of(AuditRefusal.ALREADY_ANSWERED);
        }
        if (by.value().equals(raisedBy)) {
            return Optional.of(AuditRefusal.ANSWERED_BY_FINDER);
        }
        this.response = answer.strip();
        this.respondedBy = by.value();
        this.respondedAt = at;
        return Optional.empty();
    }

    /** Closes; hands back what stands in the way. */
    public Optional<AuditRefusal> close(Instant at) {
        if (response == null) {
            return Optional.of(AuditRefusal.NOT_ANSWERED);
        }
        if (closedAt != null) {
            return Optional.of(AuditRefusal.ALREADY_CLOSED);
        }
        this.closedAt = at;
        return Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public String text() {
        return text;
    }

    public String rule() {
        return rule;
    }

    public Severity severity() {
        return severity;
    }

    public String page() {
        return page;
    }

    public Role owner() {
        return ownerRole;
    }

    /** Where it stands in the list: whether it is closed, its day, its number. */
    public Page.DueKey place() {
        return new Page.DueKey(closedAt != null, dueOn, ref);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public StaffId raisedBy() {
        return new StaffId(raisedBy);
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public String response() {
        return response;
    }

    /** Who answered, if anybody has. */
    public Optional<StaffId> respondedBy() {
        return Optional.ofNullable(respondedBy).map(StaffId::new);
    }

    public Instant respondedAt() {
        return respondedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
