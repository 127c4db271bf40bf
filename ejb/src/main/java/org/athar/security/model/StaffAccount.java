package org.athar.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;

/** A sign-in name of a person, as the sign-in server knows it. */
@Entity
public class StaffAccount {

    @Id
    private UUID id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_member_id")
    private StaffMember staffMember;
    private String username;

    /** For the persistence provider. */
    protected StaffAccount() {
    }

    StaffAccount(UUID id, StaffMember staffMember, String username) {
        this.id = id;
        this.staffMember = staffMember;
        this.username = username;
    }

    public String username() {
        return username;
    }

    public StaffMember staffMember() {
        return staffMember;
    }
}
