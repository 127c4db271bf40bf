package org.athar.security.view;

import java.io.Serializable;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;
import org.athar.security.access.OperationName;
import org.athar.security.StaffId;

/**
 * Who is signed in.
 *
 * @param account name at sign-in
 * @param staffId the person
 * @param name    the person's name
 * @param roles   roles that count: both at sign-in and by grant
 * @param open    operations that these roles may carry out on something
 */
public record SelfView(String account, StaffId staffId, LocalizedText name, Set<Role> roles, Set<OperationName> open)
        implements Serializable {

    /** Whether an operation is open to the person at all. */
    public boolean may(OperationName operation) {
        return open.contains(operation);
    }
}
