package org.athar.liaison.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.liaison.code.AppointmentKind;

/** Something agreed with a family for a day; open until it is noted what became of it. */
@Entity
public class FamilyAppointment {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID missingPersonId;
    @Enumerated(EnumType.STRING)
    private AppointmentKind kind;
    private String what;
    private LocalDate dueOn;
    private String atTime;
    private UUID officeId;
    private String outcome;
    private UUID doneBy;
    private Instant doneAt;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected FamilyAppointment() {
    }

    /** Agrees something. */
    public FamilyAppointment(Recorded recorded, AppointmentKind kind, String what, LocalDate dueOn, String atTime, UUID office) {
        this.id = recorded.id();
        this.missingPersonId = recorded.person();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
        this.kind = kind;
        this.what = what;
        this.dueOn = dueOn;
        this.atTime = atTime;
        this.officeId = office;
    }

    /** Notes what became of it. */
    public void keep(String became, UUID by, Instant at) {
        this.outcome = became;
        this.doneBy = by;
        this.doneAt = at;
    }

    /** Whether nobody has noted what became of it. */
    public boolean isOpen() {
        return doneAt == null;
    }

    public UUID id() {
        return id;
    }

    public UUID missingPersonId() {
        return missingPersonId;
    }

    public AppointmentKind kind() {
        return kind;
    }

    public String what() {
        return what;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String atTime() {
        return atTime;
    }

    public UUID officeId() {
        return officeId;
    }

    public String outcome() {
        return outcome;
    }

    public UUID doneBy() {
        return doneBy;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
