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
import org.athar.identification.command.sequel.FamilyNoticeCommand;
import org.athar.identification.event.FamilyNotified;
import org.athar.identification.view.FamilyCase;
import org.athar.identification.view.StepTaken;
import org.athar.kernel.Auditable;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.liaison.code.AnswerCause;
import org.athar.liaison.code.AppointmentKind;
import org.athar.liaison.command.AskFamilyCommand;
import org.athar.liaison.command.KeepAppointmentCommand;
import org.athar.liaison.command.MakeAppointmentCommand;
import org.athar.liaison.command.PlanNotificationCommand;
import org.athar.liaison.command.RecordNotificationCommand;
import org.athar.liaison.event.FamilyContacted;
import org.athar.liaison.model.AnswerRule;
import org.athar.liaison.model.FamilyAppointment;
import org.athar.liaison.model.FamilyRecords;
import org.athar.liaison.model.NotificationDone;
import org.athar.liaison.model.NotificationPlan;
import org.athar.missing.MissingPersonId;
import org.athar.missing.code.SpokenLanguage;
import org.athar.security.StaffId;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/**
 * What is asked of a family, agreed with it and told to it. A family is called in only once a board decided and a named officer is
 * ready.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FamilyContactService {

    @Inject
    private FamilyDesk desk;
    @Inject
    private FamilyAnswers answers;
    @Inject
    private FamilyRecords records;
    @Inject
    private FamilySequelService cases;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;

    /** Asks the family for something, or notes that nothing is needed any more. */
    @Operation(OperationName.PLAN_NOTIFICATION)
    public Outcome<MissingPersonId> ask(AskFamilyCommand command) {
        MissingPersonId person = desk.person(command.person());
        if (desk.sealed(person)) {
            return Outcome.refused(LiaisonRefusal.RESTRICTED);
        }
        if (!AnswerRule.mayAsk(desk.status(records.answer(person.value())))) {
            return Outcome.refused(LiaisonRefusal.NO_NEED_NOW);
        }
        answers.change(person.value(), command.need(), command.need() == null ? AnswerCause.NEED_MET : AnswerCause.NEED_ASKED);
        trail.fire(new FamilyContacted(person, null));
        return Outcome.done(person);
    }

    /** Notes an appointment or a promise. */
    @Operation(OperationName.PLAN_NOTIFICATION)
    public Outcome<UUID> agree(MakeAppointmentCommand command) {
        MissingPersonId person = desk.person(command.person());
        if (desk.sealed(person)) {
            return Outcome.refused(LiaisonRefusal.RESTRICTED);
        }
        List<Refusal> violations = FamilyDesk.begin().required("kind", command.kind())
                .requiredText("what", command.what(), FamilyDesk.TEXT).required("dueOn", command.dueOn())
                .atMost("time", command.time(), FamilyDesk.LINE)
                .add(command.dueOn() != null && command.dueOn().isBefore(desk.today()), "dueOn", LiaisonRefusal.IN_THE_PAST).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        FamilyAppointment made = new FamilyAppointment(desk.recorded(person), command.kind(), command.what().strip(), command.dueOn(),
                Texts.strip(command.time()), desk.officeOf(person));
        records.add(made);
        answers.agreed(made);
        trail.fire(new FamilyContacted(person, null));
        return Outcome.done(made.id());
    }

    /** Notes what became of an appointment or promise. */
    @Operation(OperationName.PLAN_NOTIFICATION)
    public Outcome<UUID> keep(KeepAppointmentCommand command) {
        MissingPersonId person = desk.person(command.person());
        if (desk.sealed(person)) {
            return Outcome.refused(LiaisonRefusal.RESTRICTED);
        }
        List<Refusal> violations = FamilyDesk.begin().requiredText("outcome", command.outcome(), FamilyDesk.TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Optional<FamilyAppointment> found = records.appointment(command.appointment())
                .filter(one -> one.missingPersonId().equals(person.value()));
        if (found.isEmpty()) {
            return Outcome.refused(LiaisonRefusal.APPOINTMENT_UNKNOWN);
        }
        if (!found.get().isOpen()) {
            return Outcome.refused(LiaisonRefusal.DONE_ALREADY);
        }
        found.get().keep(command.outcome().strip(), current.person().value(), current.recordedAt());
        answers.kept(found.get());
        trail.fire(new FamilyContacted(person, null));
        return Outcome.done(found.get().id());
    }

    /** Plans how the family is told; from now on it hears that it may come. */
    @Operation(OperationName.PLAN_NOTIFICATION)
    public Outcome<UUID> plan(PlanNotificationCommand command) {
        MissingPersonId person = desk.person(command.person());
        if (desk.sealed(person)) {
            return Outcome.refused(LiaisonRefusal.RESTRICTED);
        }
        List<Refusal> violations = violations(command, person);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        if (desk.decided(person).isEmpty()) {
            return Outcome.refused(LiaisonRefusal.NOTHING_DECIDED);
        }
        if (open(person).isPresent()) {
            return Outcome.refused(LiaisonRefusal.PLANNED_ALREADY);
        }
        NotificationPlan plan = new NotificationPlan(desk.recorded(person), command);
        records.add(plan);
        answers.planned(plan);
        answers.change(person.value(), null, AnswerCause.OFFICER_READY);
        trail.fire(new FamilyContacted(person, null));
        return Outcome.done(plan.id());
    }

    private List<Refusal> violations(PlanNotificationCommand command, MissingPersonId person) {
        StaffId officer = command.officer();
        return FamilyDesk.begin().required("officer", officer).required("recipient", command.recipient())
                .required("channel", command.channel()).required("language", command.language())
                .required("plannedFor", command.plannedFor()).atMost("preference", command.preference(), FamilyDesk.TEXT)
                .add(officer != null && !desk.isOfficer(officer), "officer", LiaisonRefusal.OFFICER_UNKNOWN)
                .add(command.recipient() != null && !desk.isRelative(person, command.recipient()), "recipient",
                        LiaisonRefusal.RELATIVE_UNKNOWN)
                .add(command.plannedFor() != null && command.plannedFor().isBefore(desk.today()), "plannedFor",
                        LiaisonRefusal.IN_THE_PAST).found();
    }

    /** The family was told as planned: the case moves on by it (row 14). */
    @Operation(OperationName.NOTIFY_FAMILY)
    public Outcome<StepTaken> told(RecordNotificationCommand command) {
        MissingPersonId person = desk.person(command.person());
        if (desk.sealed(person)) {
            return Outcome.refused(LiaisonRefusal.RESTRICTED);
        }
        List<Refusal> violations = FamilyDesk.begin().required("doneOn", command.doneOn())
                .requiredText("outcome", command.outcome(), FamilyDesk.TEXT)
                .add(command.doneOn() != null && command.doneOn().isAfter(desk.today()), "doneOn", LiaisonRefusal.IN_THE_FUTURE)
                .add(command.followUpOn() != null && command.followUpOn().isBefore(desk.today()), "followUpOn", LiaisonRefusal.IN_THE_PAST)
                .found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Optional<NotificationPlan> plan = open(person);
        Optional<FamilyCase> decided = desk.decided(person);
        if (plan.isEmpty() || decided.isEmpty()) {
            return Outcome.refused(plan.isEmpty() ? LiaisonRefusal.NOTHING_PLANNED : LiaisonRefusal.NOTHING_DECIDED);
        }
        Outcome<StepTaken> moved = cases.notified(person.value(), notice(decided.get(), plan.get(), command));
        if (moved.isDone()) {
            records.add(new NotificationDone(desk.recorded(person), plan.get().id(), command));
            if (command.followUpOn() != null) {
                FamilyAppointment promise = new FamilyAppointment(desk.recorded(person), AppointmentKind.PROMISE,
                        command.outcome().strip(), command.followUpOn(), null, desk.officeOf(person));
                records.add(promise);
                answers.agreed(promise);
            }
            answers.settle("tellFamily", person.value());
            answers.told(plan.get());
            trail.fire(new FamilyNotified(decided.get().id(), person.value(), PartialDate.of(command.doneOn()), null));
        }
        return moved;
    }

    private static FamilyNoticeCommand notice(FamilyCase decided, NotificationPlan plan, RecordNotificationCommand command) {
        StepCommand step = new StepCommand(decided.number(), PartialDate.of(command.doneOn()), null, null);
        return new FamilyNoticeCommand(step, new StaffId(plan.officerId()), plan.recipientId(), tag(plan.language()),
                plan.channel().name(), command.doneOn(), command.preferenceHonoured());
    }

    /** IETF tag of a language spoken with families. */
    private static String tag(SpokenLanguage language) {
        return switch (language) {
            case ARABIC -> "ar";
            case SORANI -> "ckb";
            case KURMANJI -> "kmr";
            case TURKMEN -> "azb";
            case SYRIAC -> "syr";
            case ENGLISH -> "en";
            case OTHER -> "und";
        };
    }

    /** The plan that has not been carried out yet. */
    private Optional<NotificationPlan> open(MissingPersonId person) {
        List<UUID> done = records.done(person.value()).stream().map(NotificationDone::planId).toList();
        return records.plans(person.value()).stream().filter(one -> !done.contains(one.id())).findFirst();
    }
}
