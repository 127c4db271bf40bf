package org.athar.workbench;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** A service whose operations do whatever a test asks, so that the gate before all services can be tried with any ending. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Desk {

    /** Open to everybody with a role that counts. */
    @Operation(OperationName.READ_SELF)
    public <T> T atReception(Callable<T> work) throws Exception {
        return work.call();
    }

    /** Open to administrators alone. */
    @Operation(OperationName.REGISTER_STAFF)
    public <T> T inTheOffice(Callable<T> work) throws Exception {
        return work.call();
    }

    /** Open to other services alone. */
    @Operation(OperationName.SERVE_SERVICE)
    public <T> T behind(Callable<T> work) throws Exception {
        return work.call();
    }
}
