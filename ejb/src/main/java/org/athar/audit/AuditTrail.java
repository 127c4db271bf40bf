package org.athar.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.athar.audit.model.Trail;
import org.athar.audit.model.TrailEntry;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Subject;
import org.athar.security.StaffId;
import org.athar.security.access.CurrentOperation;

/**
 * Writes every auditable event into the trail, in the transaction of the operation: no entry, no change; and nothing sensitive is
 * answered before its entry is committed. A change, and what was rolled back, takes the id that the operation was given; a second
 * change in the same operation breaks on that id, so each operation has one.
 */
@ApplicationScoped
public class AuditTrail {

    @Inject
    private Trail trail;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    /** Records one event; a part of a larger operation is covered by the entry of the whole. */
    public void record(@Observes Auditable event) {
        if (current.isPart()) {
            return;
        }
        if (event.result() == Auditable.Result.READ) {
            trail.append(event.subjects().stream().map(subject -> entry(Ids.next(clock), subject, event)).toList());
        } else {
            trail.append(List.of(entry(current.entryId(), event.subjects().get(0), event)));
        }
    }

    private TrailEntry entry(UUID id, Subject subject, Auditable event) {
        UUID person = current.actor() == null ? null : valueOf(current.actor().staffId());
        boolean job = current.actor() != null && current.actor().job();
        return new TrailEntry(id, current.recordedAt(), current.actor() == null ? "unknown" : current.actor().account(),
                job ? null : person, job ? person : null, current.name().name(), event.result(), subject.type(), subject.id(),
                event.sensitivity(), event.reason(), event.occurredOn() == null ? null : event.occurredOn().toString(), event.refusals());
    }

    private static UUID valueOf(StaffId id) {
        return id == null ? null : id.value();
    }
}
