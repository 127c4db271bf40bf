package org.athar.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.athar.custody.CustodyStatus;
import org.athar.custody.EvidenceKind;
import org.athar.custody.event.CustodyRecorded;
import org.athar.kernel.Ids;
import org.athar.recovery.code.RemainsStatus;
import org.athar.recovery.model.HumanRemains;
import org.athar.recovery.model.RecoveredItems;
import org.athar.security.access.CurrentOperation;

/** Lets the status of remains follow what is recorded in custody, in the same transaction. */
@ApplicationScoped
public class RemainsFollowCustody {

    @Inject
    private RecoveredItems items;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    /** Something happened in custody. */
    public void follow(@Observes CustodyRecorded event) {
        if (event.kind() == EvidenceKind.REMAINS) {
            items.remainsByItem(event.item()).ifPresent(set -> {
                RemainsStatus now = statusAfter(event, set);
                if (now != null) {
                    set.stand(Ids.next(clock), now, event.occurredOn(), current.person(), current.recordedAt());
                }
            });
        }
    }

    private static RemainsStatus statusAfter(CustodyRecorded event, HumanRemains set) {
        return switch (event.type()) {
            case TRANSFER -> event.status() == CustodyStatus.IN_TRANSIT ? RemainsStatus.IN_TRANSIT : RemainsStatus.RECEIVED;
            case RECEIVE -> RemainsStatus.RECEIVED;
            case STORE -> RemainsStatus.STORED;
            case CORRECT -> event.takenBack() ? set.beforeTransit() : null;
            default -> null;
        };
    }
}
