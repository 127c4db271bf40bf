package org.athar.security.model;

import java.util.List;
import java.util.Optional;
import org.athar.security.StaffId;

/** All people on the staff, past ones too. */
public interface StaffMembers {

    /** The person behind a sign-in name, with accounts and grants. */
    Optional<StaffMember> byUsername(String username);

    /** One person. */
    Optional<StaffMember> byId(StaffId id);

    /** The grant with this id, with its holder. */
    Optional<StaffGrant> grant(java.util.UUID id);

    /** Everybody, by English name. */
    List<StaffMember> all();

    /** Whether nobody is registered yet. */
    boolean isEmpty();

    /** Keeps a new person. */
    void add(StaffMember member);
}
