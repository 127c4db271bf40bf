package org.athar.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.identification.event.CaseClosed;
import org.athar.identification.event.CaseReopened;
import org.athar.identification.event.IdentificationDecided;
import org.athar.identification.event.RemainsReassociated;
import org.athar.kernel.Clocks;
import org.athar.kernel.Ids;
import org.athar.kernel.Subject;
import org.athar.liaison.code.AnswerCause;
import org.athar.liaison.code.FamilyNeed;
import org.athar.liaison.model.AnswerRule;
import org.athar.liaison.model.FamilyAnswer;
import org.athar.liaison.model.FamilyAppointment;
import org.athar.liaison.model.FamilyRecords;
import org.athar.liaison.model.NotificationPlan;
import org.athar.liaison.model.Recorded;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.OfficeId;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.event.MissingPersonChanged;
import org.athar.missing.event.MissingStatusChanged;
import org.athar.missing.view.PersonReference;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.access.CurrentOperation;
import org.athar.task.NewTask;
import org.athar.task.TaskService;

/**
 * Keeps what each family may hear, from what liaison is told of: the register and the decisions of boards. Events of a case before its
 * decision are not observed here, so that they cannot change an answer. It writes in the transaction of the operation that it hears of.
 */
@ApplicationScoped
class FamilyAnswers {

    private static final int DAYS = 7;
    private static final String PERSON = "missing_person";

    @Inject
    private FamilyRecords records;
    @Inject
    private MissingFactsService missing;
    @Inject
    private TaskService tasks;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    void registered(@Observes MissingPersonChanged event) {
        change(event.person().value(), null, AnswerCause.REGISTERED);
    }

    void searched(@Observes MissingStatusChanged event) {
        if (event.to() == MissingStatus.VERIFIED) {
            change(event.person().value(), null, AnswerCause.VERIFIED);
        } else if (event.to() == MissingStatus.FOUND_ALIVE) {
            change(event.person().value(), null, AnswerCause.FOUND_ALIVE);
        }
    }

    void decided(@Observes IdentificationDecided event) {
        open("tellFamily", event.missingPerson());
    }

    void reopened(@Observes CaseReopened event) {
        if (event.missingPerson() != null) {
            change(event.missingPerson(), null, AnswerCause.REOPENED);
            open("tellReopened", event.missingPerson());
        }
    }

    void closed(@Observes CaseClosed event) {
        change(event.missingPerson(), null, AnswerCause.CLOSED);
    }

    void joined(@Observes RemainsReassociated event) {
        if (event.joined() && event.missingPerson() != null) {
            open("laterFind", event.missingPerson());
        }
    }

    /** The answer from now on, where the cause changes it. */
    void change(UUID person, FamilyNeed need, AnswerCause cause) {
        AnswerRule.next(records.answer(person).map(FamilyAnswer::status).orElse(null), cause)
                .ifPresent(next -> records.add(new FamilyAnswer(recorded(person), next, need, cause)));
    }

    Recorded recorded(UUID person) {
        return new Recorded(Ids.next(clock), person, current.person() == null ? null : current.person().value(), current.recordedAt());
    }

    /** A task for the office that speaks with the family. */
    private void open(String what, UUID person) {
        open(what, person, new Subject(PERSON, person), null, Clocks.dayOf(current.recordedAt()).plusDays(DAYS));
    }

    /** How the family is told is planned: from now on it waits for the officer named, until the day named. */
    void planned(NotificationPlan plan) {
        settle("tellFamily", plan.missingPersonId());
        open("tell", plan.missingPersonId(), new Subject("notification_plan", plan.id()), new StaffId(plan.officerId()),
                plan.plannedFor());
    }

    /** The family was told as planned. */
    void told(NotificationPlan plan) {
        tasks.close(new Subject("notification_plan", plan.id()), "liaison.task.tell");
    }

    /** Something was agreed with a family: its office keeps it on the day. */
    void agreed(FamilyAppointment made) {
        open("keep", made.missingPersonId(), new Subject("family_appointment", made.id()), null, made.dueOn());
    }

    /** It was noted what became of it. */
    void kept(FamilyAppointment made) {
        tasks.close(new Subject("family_appointment", made.id()), "liaison.task.keep");
    }

    private void open(String what, UUID person, Subject about, StaffId officer, LocalDate due) {
        MissingPersonId id = new MissingPersonId(person);
        OfficeId office = missing.facts(id).office();
        PersonReference reference = missing.references(List.of(id)).get(id);
        tasks.open(new NewTask("liaison.task." + what, List.of(reference.handle()), "/liaison/view.xhtml?ref=" + reference.handle(),
                about, Role.LIAISON_OFFICER, officer, office == null || officer != null ? null : ScopeKind.OFFICE,
                office == null || officer != null ? null : office.value(), due, "tellReopened".equals(what)));
    }

    /** Closes the open tasks of this kind about a person. */
    void settle(String what, UUID person) {
        tasks.close(new Subject(PERSON, person), "liaison.task." + what);
    }
}
