package org.athar.security.model;

import java.util.List;
import java.util.Optional;
import org.athar.kernel.LocalizedText;
import org.athar.security.Actor.GrantInForce;
import org.athar.security.StaffId;

/** Who signs in under which name: asked before anybody is known to act, when nothing else can be read. */
public interface SignIns {

    /** The person behind a name at sign-in; empty if it belongs to nobody on record. */
    Optional<SignIn> of(String username);

    /**
     * A person who signs in.
     *
     * @param person which
     * @param name   the person's name
     * @param grants the roles in force today; none of a person who is not on the staff today
     */
    record SignIn(StaffId person, LocalizedText name, List<GrantInForce> grants) {
    }
}
