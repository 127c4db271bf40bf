package org.athar.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.athar.custody.command.RecordEventCommand;
import org.athar.custody.model.CustodyItem;
import org.athar.custody.model.CustodyItems;
import org.athar.custody.model.NewEvent;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.security.StaffService;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.OperationName;

/** Writes down what happened to an item, whoever is asked for it: a page about custody, or a laboratory at work on a sample. */
@ApplicationScoped
class CustodyDesk {

    @Inject
    private CustodyItems items;
    @Inject
    private CustodyReach reach;
    @Inject
    private CustodyTasks tasks;
    @Inject
    private StaffService staff;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    /** Records it, for the caller to tell the trail; or refuses for everything that stands in the way, also what was found before. */
    Outcome<CustodyItemId> record(CustodyItem item, RecordEventCommand command, List<Refusal> foundBefore) {
        items.claim(item);
        List<Refusal> refusals = new ArrayList<>(item.record(newEvent(item, command), clock));
        if (command.type() == CustodyEventType.TRANSFER && command.to() != null && unknownReceiver(command.to())) {
            refusals.add(Refusal.at("to", CustodyRefusal.RECEIVER_UNKNOWN));
        }
        refusals.addAll(foundBefore);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (item.pending().isPresent() && command.type() == CustodyEventType.TRANSFER) {
            tasks.handedOver(item, item.pending().get(), reach.longestTransit());
        } else if (item.pending().isEmpty()) {
            tasks.settled(item);
        }
        return Outcome.done(item.id());
    }

    private boolean unknownReceiver(CustodyParty to) {
        return to.staff() != null && !staff.holds(to.staff(), matrix.rolesOf(OperationName.RECORD_CUSTODY));
    }

    private NewEvent newEvent(CustodyItem item, RecordEventCommand command) {
        CustodyParty me = CustodyParty.of(current.person());
        CustodyParty from = switch (command.type()) {
            case RECEIVE -> item.holder() == null || item.holder().equals(me) ? null : item.holder();
            case CORRECT -> null;
            default -> item.holder();
        };
        CustodyParty to = switch (command.type()) {
            case RECEIVE -> me;
            case TRANSFER -> command.to();
            default -> null;
        };
        NewEvent.Details details = new NewEvent.Details(command.sealBefore(), command.sealAfter(), command.condition(), command.purpose(),
                command.weightGrams(), command.photo() == null ? null : command.photo().value(), command.receipt(), command.note());
        return new NewEvent(command.type(), command.moment(), from, to, command.place(), details, command.corrects(),
                command.takesBack(), current.person(), current.recordedAt());
    }
}
