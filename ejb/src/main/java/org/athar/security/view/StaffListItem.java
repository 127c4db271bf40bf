package org.athar.security.view;

import java.io.Serializable;
import java.util.List;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;

/**
 * A person in the list of staff.
 *
 * @param id          the person
 * @param name        name
 * @param institution where
 * @param profession  as what
 * @param usernames   names at sign-in
 * @param roles       roles in force
 * @param waiting     roles asked for and not decided
 * @param invented    exists in a sample only
 */
public record StaffListItem(StaffId id, LocalizedText name, String institution, String profession, List<String> usernames,
        List<Role> roles, int waiting, boolean invented) implements Serializable {
}
