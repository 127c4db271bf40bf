package org.athar.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.audit.model.TrailReader;
import org.athar.audit.view.HistoryLine;
import org.athar.audit.view.RowState;
import org.athar.kernel.Auditable;
import org.athar.kernel.Subject;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;

/**
 * The life of a record: who changed what, when, why, old and new. A capability that shows the history of its record checks the
 * reach first and asks here with the rows that make up the record; auditors may ask for any row.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HistoryService {

    @Inject
    private TrailReader reader;
    @Inject
    private HistoryReader looking;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;

    /** The life of a record made up of these rows, for the service that has checked that who asks may see it. Oldest first. */
    @Operation(OperationName.SERVE_SERVICE)
    public List<HistoryLine> of(List<Subject> rows) {
        return reader.historyOf(rows, looking.who());
    }

    /** Rows as they were at a moment, for the service that has checked that who asks may see them. */
    @Operation(OperationName.SERVE_SERVICE)
    public List<RowState> asOf(List<Subject> rows, Instant at) {
        return reader.statesOf(rows, at, looking.who());
    }

    /** The life of one row, for those who oversee. */
    @Operation(OperationName.READ_HISTORY)
    public List<HistoryLine> ofRow(String table, UUID row) {
        trail.fire(RecordsRead.of(table, row, current.ceiling()));
        return reader.historyOf(List.of(new Subject(table, row)), looking.who());
    }
}
