package org.athar.security;

import jakarta.annotation.security.RolesAllowed;
import org.athar.security.access.OperationName;
import org.athar.security.access.Operation;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.AccessMatrix;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.security.fault.AccessDenied;
import org.athar.security.view.SelfView;

/** Tells somebody who they are here and what is open to them: it decides which ways the pages show, never what is allowed. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SelfService {

    @Inject
    private CurrentOperation current;
    @Inject
    private AccessMatrix matrix;

    /** The person signed in, their roles that count, and the operations these open. Denied to an account without a role that counts. */
    @Operation(OperationName.READ_SELF)
    public SelfView self() {
        Actor actor = current.actor();
        Set<OperationName> open = EnumSet.noneOf(OperationName.class);
        Arrays.stream(OperationName.values()).filter(operation -> matrix.ceiling(operation, actor.roles()).isPresent())
                .forEach(open::add);
        return new SelfView(actor.account(), actor.staffId(), actor.name(), actor.roles(), open);
    }

    /**
     * Denies what belongs to these steps alone, such as a page to take them on, to somebody to whom all of them are closed: it stands in
     * the trail as if the first of them had been tried.
     */
    @Operation(OperationName.READ_SELF)
    public void requireOneOf(List<OperationName> steps) {
        Set<Role> roles = current.actor().roles();
        if (steps.stream().allMatch(step -> matrix.ceiling(step, roles).isEmpty())) {
            throw new AccessDenied(steps.get(0));
        }
    }
}
