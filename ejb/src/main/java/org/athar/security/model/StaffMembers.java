package org.athar.security.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.security.StaffId;

/** All people on the staff, past ones too. */
public interface StaffMembers {

    /** The person behind a sign-in name, with accounts and grants. */
    Optional<StaffMember> byUsername(String username);

    /** One person. */
    Optional<StaffMember> byId(StaffId id);

    /** The grant with this id, with its holder. */
    Optional<StaffGrant> grant(UUID id);

    /** These people. */
    List<StaffMember> of(Collection<StaffId> ids);

    /** Everybody, by English name. */
    List<StaffMember> all();

    /**
     * Those whose name, profession, institution or name at sign-in holds the text (null: all), by English name, after this person unless
     * that is null, at most so many.
     */
    List<StaffMember> page(String text, StaffId after, int most);

    /** How many there are, counted up to a limit. */
    int count(String text, int limit);

    /** Whether nobody is registered yet. */
    boolean isEmpty();

    /** Keeps a new person. */
    void add(StaffMember member);
}
