package org.athar.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.athar.security.StaffId;

/** A value that a rule asks for. A change is asked for by one person and decided by another; until then the old value holds. */
@Entity
public class Setting {

    @Id
    private UUID id;
    @Version
    private long version;
    private String name;
    private String value;
    private String source;
    private boolean confirmed;
    private String proposedValue;
    private UUID proposedBy;
    private Instant proposedAt;
    private String reason;

    /** For the persistence provider. */
    protected Setting() {
    }

    /** Asks for another value. */
    public void propose(String newValue, String why, StaffId by, Instant at) {
        this.proposedValue = newValue;
        this.reason = why;
        this.proposedBy = by.value();
        this.proposedAt = at;
    }

    /** The value asked for holds from now on. */
    public void approve() {
        this.value = proposedValue;
        clearProposal();
    }

    /** The value stays. */
    public void decline() {
        clearProposal();
    }

    private void clearProposal() {
        this.proposedValue = null;
        this.proposedBy = null;
        this.proposedAt = null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String value() {
        return value;
    }

    public String source() {
        return source;
    }

    public boolean confirmed() {
        return confirmed;
    }

    public String proposedValue() {
        return proposedValue;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String reason() {
        return reason;
    }
}
