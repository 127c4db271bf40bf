package org.athar.security.fault;

import org.athar.security.access.OperationName;
import jakarta.ejb.ApplicationException;

/** Who asks has no role that may carry out the operation. Recorded in the trail; the page answers as for a record that does not exist. */
@ApplicationException(rollback = true, inherited = true)
public class AccessDenied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final OperationName operation;

    /** Denial of one operation. */
    public AccessDenied(OperationName operation) {
        super("not allowed: " + operation);
        this.operation = operation;
    }

    /** What was denied: for the trail. */
    public OperationName operation() {
        return operation;
    }
}
