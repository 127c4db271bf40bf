package org.athar.security.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;

/** All people on the staff, past ones too. */
public interface StaffMembers {

    /** The person behind a sign-in name, with accounts and grants. */
    Optional<StaffMember> byUsername(String username);

    /** One person. */
    Optional<StaffMember> byId(StaffId id);

    /** The grant with this id, with its holder. */
    Optional<StaffGrant> grant(UUID id);

    /** Names of these people. */
    Map<StaffId, LocalizedText> names(Collection<StaffId> ids);

    /** Everybody, by English name. */
    List<StaffMember> all();

    /** Whether nobody is registered yet. */
    boolean isEmpty();

    /** Keeps a new person. */
    void add(StaffMember member);
}
