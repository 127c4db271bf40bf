package org.athar.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
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
    @Inject
    private Instance<RestrictedRecords> restricted;

    Reader who() {
        boolean named = matrix.ceiling(OperationName.READ_MISSING, current.actor().roles())
                .map(ceiling -> ceiling.covers(Sensitivity.S2)).orElse(false);
        Set<UUID> sealed = new HashSet<>();
        restricted.forEach(one -> sealed.addAll(one.sealed()));
        return new Reader(current.ceiling(), named, sealed);
    }
}
