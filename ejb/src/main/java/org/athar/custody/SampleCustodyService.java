package org.athar.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.athar.custody.command.RecordEventCommand;
import org.athar.custody.command.TakeSampleCommand;
import org.athar.custody.model.CustodyItem;
import org.athar.custody.model.CustodyItems;
import org.athar.custody.model.NewEvent;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;

/** The custody of samples, as a laboratory above asks for it within its own operation, whose entry in the trail covers it. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SampleCustodyService {

    private static final String ITEM = "custody_item";

    @Inject
    private CustodyItems items;
    @Inject
    private CustodyDesk desk;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    /**
     * Gives a sample its number. Of what it was taken from, only the holder takes something, and its chain says so; the sample's own
     * begins there (C2). A refusal must end the operation under way.
     */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<CustodyItemId> take(TakeSampleCommand typed) {
        TakeSampleCommand command = CustodyRules.clean(typed);
        List<Refusal> violations = CustodyRules.violations(command);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        CustodyItem source = command.from() == null ? null : item(command.from());
        CustodyItem sample = new CustodyItem(Ids.next(clock), items.nextNumber(EvidenceKind.SAMPLE), command.description(), source,
                command.invented());
        List<Refusal> refusals = new ArrayList<>();
        if (source != null) {
            items.claim(source);
            NewEvent.Details given = new NewEvent.Details(null, null, null, sample.number(), null, null, null, null);
            refusals.addAll(source.record(new NewEvent(CustodyEventType.SUBSAMPLE, command.moment(), source.holder(), null, null, given,
                    null, false, current.person(), current.recordedAt()), clock));
        }
        NewEvent.Details details = new NewEvent.Details(null, command.seal(), command.condition(), null, command.weightGrams(), null, null,
                null);
        refusals.addAll(sample.record(new NewEvent(CustodyEventType.COLLECT, command.moment(), null, command.holder(), command.place(),
                details, null, false, current.person(), current.recordedAt()), clock));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        items.add(sample);
        return Outcome.done(sample.id());
    }

    /** Records what happened to a sample in a laboratory. A refusal must end the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<CustodyItemId> record(RecordEventCommand typed) {
        RecordEventCommand command = CustodyRules.clean(typed);
        List<Refusal> violations = CustodyRules.violations(command);
        return violations.isEmpty() ? desk.record(item(command.item()), command, List.of()) : Outcome.refused(violations);
    }

    private CustodyItem item(CustodyItemId id) {
        return items.byId(id).orElseThrow(() -> NotFound.absent(ITEM));
    }
}
