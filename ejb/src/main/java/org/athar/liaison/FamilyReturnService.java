package org.athar.liaison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.identification.FamilySequelService;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.sequel.ConfirmReturnCommand;
import org.athar.identification.event.RemainsReturned;
import org.athar.identification.view.FamilyCase;
import org.athar.identification.view.StepTaken;
import org.athar.kernel.Auditable;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.liaison.command.RecordReturnCommand;
import org.athar.liaison.command.RecordWishesCommand;
import org.athar.liaison.event.WishesRecorded;
import org.athar.liaison.model.FamilyRecords;
import org.athar.liaison.model.FamilyWish;
import org.athar.liaison.model.ReturnReceipt;
import org.athar.missing.MissingPersonId;
import org.athar.missing.view.RelativeView;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** Remains handed over to a family, and what it wants if more is found later. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FamilyReturnService {

    @Inject
    private FamilyDesk desk;
    @Inject
    private FamilyAnswers answers;
    @Inject
    private FamilyRecords records;
    @Inject
    private FamilySequelService cases;
    @Inject
    private Event<Auditable> trail;

    /** The remains were handed over: the case moves on by it, custody ends (row 15). */
    @Operation(OperationName.RETURN_REMAINS)
    public Outcome<StepTaken> handOver(RecordReturnCommand command) {
        MissingPersonId person = desk.person(command.person());
        if (desk.sealed(person)) {
            return Outcome.refused(LiaisonRefusal.RESTRICTED);
        }
        List<Refusal> violations = violations(command, person);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Optional<FamilyCase> decided = desk.decided(person);
        if (decided.isEmpty()) {
            return Outcome.refused(LiaisonRefusal.NOTHING_DECIDED);
        }
        Outcome<StepTaken> moved = cases.returned(person.value(), new ConfirmReturnCommand(
                new StepCommand(decided.get().number(), command.returnedOn(), null, null), command.receivedBy().value(),
                recipient(person, command), command.entitled(), command.identityProof(), command.receipt(), command.condition(),
                command.partsTold()));
        if (moved.isDone()) {
            records.add(new ReturnReceipt(desk.recorded(person), command, decided.get().partsMissing()));
            trail.fire(new RemainsReturned(decided.get().id(), person.value(), command.returnedOn(), null));
        }
        return moved;
    }

    private List<Refusal> violations(RecordReturnCommand command, MissingPersonId person) {
        return FamilyDesk.begin().required("returnedOn", command.returnedOn()).required("receivedBy", command.receivedBy())
                .requiredText("entitlement", command.entitlement(), FamilyDesk.LINE)
                .requiredText("identityProof", command.identityProof(), FamilyDesk.LINE)
                .requiredText("receipt", command.receipt(), FamilyDesk.LINE)
                .requiredText("condition", command.condition(), FamilyDesk.LINE)
                .add(command.receivedBy() != null && !desk.isRelative(person, command.receivedBy()), "receivedBy",
                        LiaisonRefusal.RELATIVE_UNKNOWN)
                .add(command.returnedOn() != null && command.returnedOn().isAhead(desk.today()), "returnedOn",
                        LiaisonRefusal.IN_THE_FUTURE).found();
    }

    private String recipient(MissingPersonId person, RecordReturnCommand command) {
        String name = desk.relatives(person).stream().filter(one -> one.id().equals(command.receivedBy())).map(RelativeView::entry)
                .map(entry -> entry.name()).findFirst().orElse("");
        return name + ", " + command.entitlement().strip();
    }

    /** What the family wants if more is found later; the latest counts. */
    @Operation(OperationName.RECORD_WISHES)
    public Outcome<UUID> wishes(RecordWishesCommand command) {
        MissingPersonId person = desk.person(command.person());
        if (desk.sealed(person)) {
            return Outcome.refused(LiaisonRefusal.RESTRICTED);
        }
        List<Refusal> violations = FamilyDesk.begin().required("relative", command.relative())
                .required("laterFinds", command.laterFinds()).required("saidOn", command.saidOn())
                .atMost("words", command.words(), FamilyDesk.TEXT)
                .add(command.relative() != null && !desk.isRelative(person, command.relative()), "relative",
                        LiaisonRefusal.RELATIVE_UNKNOWN)
                .add(command.saidOn() != null && command.saidOn().isAhead(desk.today()), "saidOn",
                        LiaisonRefusal.IN_THE_FUTURE).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        FamilyWish wish = new FamilyWish(desk.recorded(person), command);
        records.add(wish);
        cases.wishesRecorded(person.value());
        answers.settle("laterFind", person.value());
        trail.fire(new WishesRecorded(person, command.saidOn()));
        return Outcome.done(wish.id());
    }
}
