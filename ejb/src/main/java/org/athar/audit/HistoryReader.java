package org.athar.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.athar.audit.model.Reader;
import org.athar.kernel.Sensitivity;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.OperationName;

/** What who asks may see of a history: up to the class of the operation; names only if their own row of the matrix shows them. */
@ApplicationScoped
class HistoryReader {

    @Inject
    private CurrentOperation current;
    @Inject
    private AccessMatrix matrix;

    Reader who() {
        boolean named = matrix.ceiling(OperationName.READ_MISSING, current.actor().roles())
                .map(ceiling -> ceiling.covers(Sensitivity.S2)).orElse(false);
        return new Reader(current.ceiling(), named);
    }
}
