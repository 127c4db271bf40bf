package org.athar.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.athar.audit.model.OutsideVerification;
import org.athar.audit.model.TrailReader;
import org.athar.audit.view.HistoryLine;
import org.athar.audit.view.TrailFilter;
import org.athar.audit.view.TrailItem;
import org.athar.audit.view.TrailState;
import org.athar.kernel.Auditable;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;

/** Lets those who oversee read who did, read and was refused what; the reading is recorded as well. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TrailService {

    private static final int PAGE = 25;

    @Inject
    private TrailReader reader;
    @Inject
    private OutsideVerification verification;
    @Inject
    private HistoryReader looking;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;

    /** A page of entries, the newest first. */
    @Operation(OperationName.READ_TRAIL)
    public Page<TrailItem> entries(TrailFilter filter, String key) {
        return entries(filter, key, PAGE);
    }

    /** The same, so many at a time. */
    @Operation(OperationName.READ_TRAIL)
    public Page<TrailItem> entries(TrailFilter filter, String key, int most) {
        Page<TrailItem> page = reader.entries(filter, key, most);
        trail.fire(new RecordsRead(List.of(new Subject("audit_entry", null)), Sensitivity.S2));
        return page;
    }

    /** One entry. */
    @Operation(OperationName.READ_TRAIL)
    public TrailItem entry(UUID id) {
        trail.fire(RecordsRead.of("audit_entry", id, Sensitivity.S2));
        return reader.entry(id).orElseThrow(() -> NotFound.absent("audit_entry"));
    }

    /** What one entry changed, old and new, for those who may read histories; values above their class are sealed. */
    @Operation(OperationName.READ_HISTORY)
    public List<HistoryLine> changesOf(UUID entry) {
        trail.fire(RecordsRead.of("audit_entry", entry, current.ceiling()));
        return reader.changesOf(entry, looking.who());
    }

    /** How the trail stands. */
    @Operation(OperationName.READ_TRAIL)
    public TrailState state() {
        return verification.complete(reader.state());
    }
}
