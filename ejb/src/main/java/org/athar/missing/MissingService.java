package org.athar.missing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.audit.HistoryService;
import org.athar.audit.view.HistoryLine;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Texts;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.command.ChangeStatusCommand;
import org.athar.missing.command.DescribePersonCommand;
import org.athar.missing.command.InformantEntry;
import org.athar.missing.command.LastSeen;
import org.athar.missing.command.MissingFilter;
import org.athar.missing.command.NameEntry;
import org.athar.missing.command.PersonDescription;
import org.athar.missing.command.ProtectedData;
import org.athar.missing.command.RecordAnteMortemCommand;
import org.athar.missing.command.RegisterMissingCommand;
import org.athar.missing.event.MissingPersonChanged;
import org.athar.missing.event.MissingStatusChanged;
import org.athar.missing.event.PersonUnsealed;
import org.athar.missing.model.AnteMortemItem;
import org.athar.missing.model.Informant;
import org.athar.missing.model.LiaisonOffices;
import org.athar.missing.model.MissingPerson;
import org.athar.missing.model.MissingPersonProtected;
import org.athar.missing.model.MissingPersons;
import org.athar.missing.model.StatusChange;
import org.athar.missing.model.StatusSteps;
import org.athar.missing.view.MissingListItem;
import org.athar.missing.view.MissingPersonView;
import org.athar.missing.view.PersonReference;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.StaleRecord;

/** The register of the missing: who is sought, what is known of them and from whom. Who may not see names sees pseudonyms. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MissingService {

    private static final int PAGE = 25;
    private static final int TEXT = 2_000;

    @Inject
    private MissingPersons persons;
    @Inject
    private LiaisonOffices offices;
    @Inject
    private MissingReach reach;
    @Inject
    private MissingViews views;
    @Inject
    private Restriction restriction;
    @Inject
    private MissingTasks tasks;
    @Inject
    private HistoryService histories;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Persons within reach who fit, by reference, 25 at a time. Names are looked for only by those who may see them. */
    @Operation(OperationName.READ_MISSING)
    public Page<MissingListItem> list(MissingFilter filter) {
        return list(filter, PAGE);
    }

    /** The same, so many at a time. */
    @Operation(OperationName.READ_MISSING)
    public Page<MissingListItem> list(MissingFilter filter, int most) {
        Page<MissingPerson> found = Page.of(persons.list(filter, reach.reach(), reach.named(), most + 1), filter.after(), most,
                person -> views.reference(person).handle(),
                limit -> persons.count(filter, reach.reach(), reach.named(), limit));
        List<MissingListItem> shown = found.rows().stream().map(views::listItem).toList();
        if (!shown.isEmpty()) {
            trail.fire(RecordsRead.of(MissingReach.PERSON, shown.stream().map(item -> item.person().id().value()).toList(),
                    reach.named() ? Sensitivity.S2 : Sensitivity.S1));
        }
        return found.with(shown);
    }

    /** One person, by reference or pseudonym, up to the class that who asks may see. */
    @Operation(OperationName.READ_MISSING)
    public MissingPersonView view(String handle) {
        MissingPerson person = reach.require(handle);
        trail.fire(RecordsRead.of(MissingReach.PERSON, person.id().value(), reach.ceiling()));
        return views.view(person);
    }

    /** One person with name and family, opened with a reason by somebody who sees pseudonyms otherwise. */
    @Operation(OperationName.UNSEAL_MISSING)
    public Outcome<MissingPersonView> unseal(String handle, String reason) {
        List<Refusal> violations = MissingRules.violations().requiredText("reason", reason, TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        MissingPerson person = reach.require(handle);
        trail.fire(new PersonUnsealed(person.id(), reason.strip()));
        return Outcome.done(views.view(person));
    }

    /** The life of a person's record, as far as who asks may see it; nothing where names may not be seen. */
    @Operation(OperationName.READ_MISSING)
    public List<HistoryLine> history(String handle) {
        MissingPerson person = reach.require(handle);
        trail.fire(RecordsRead.of(MissingReach.PERSON, person.id().value(), reach.ceiling()));
        return reach.named() ? histories.of(persons.rowsOf(person.id(), reach.unsealed())) : List.of();
    }

    /** Puts a person on the register as reported. */
    @Operation(OperationName.REGISTER_MISSING)
    public Outcome<PersonReference> register(RegisterMissingCommand typed) {
        RegisterMissingCommand command = MissingRules.clean(typed);
        List<Refusal> refusals = MissingRules.violations()
                .addAll(MissingRules.violations(command, today()))
                .add(unknownOffice(command.office()), "office", MissingRefusal.OFFICE_UNKNOWN).found();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        MissingPerson person = new MissingPerson(Ids.next(clock), persons.nextKnown(), command.reportedOn(), command.invented(),
                current.person(), current.recordedAt(), Ids.next(clock));
        person.describe(command.description());
        person.lastSeen(command.lastSeen());
        person.assignTo(command.office());
        command.names().forEach(name -> person.name(Ids.next(clock), name, current.person(), current.recordedAt()));
        if (command.informant() != null) {
            person.informedBy(new Informant(Ids.next(clock), command.informant(), current.person(), current.recordedAt()));
        }
        persons.add(person);
        if (!command.secret().isEmpty()) {
            keepSecret(new MissingPersonProtected(Ids.next(clock), person.id()), command.secret());
        }
        tasks.reported(person);
        trail.fire(new MissingPersonChanged(person.id(), command.reportedOn()));
        return Outcome.done(views.reference(person));
    }

    /** Writes down anew what is known of a person; the history keeps what stood before. */
    @Operation(OperationName.REGISTER_MISSING)
    public Outcome<MissingPersonId> describe(DescribePersonCommand command) {
        PersonDescription life = MissingRules.clean(command.description());
        LastSeen seen = MissingRules.clean(command.lastSeen());
        ProtectedData secret = MissingRules.clean(command.secret());
        List<Refusal> refusals = MissingRules.violations().addAll(MissingRules.violations(life, seen, secret, today()))
                .add(unknownOffice(command.office()), "office", MissingRefusal.OFFICE_UNKNOWN).found();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        MissingPerson person = reach.require(command.person());
        if (restriction.seals(person.id())) {
            return Outcome.refused(MissingRefusal.RESTRICTED);
        }
        if (person.version() != command.version()) {
            throw new StaleRecord(null);
        }
        person.describe(life);
        person.lastSeen(seen);
        person.assignTo(command.office());
        persons.secretOf(person.id()).ifPresentOrElse(kept -> kept.say(secret), () -> {
            if (!secret.isEmpty()) {
                keepSecret(new MissingPersonProtected(Ids.next(clock), person.id()), secret);
            }
        });
        trail.fire(new MissingPersonChanged(person.id(), null));
        return Outcome.done(person.id());
    }

    /** Adds a name; the latest main name of a script counts, earlier ones stay on record. */
    @Operation(OperationName.REGISTER_MISSING)
    public Outcome<MissingPersonId> addName(MissingPersonId id, NameEntry typed) {
        NameEntry name = MissingRules.clean(typed);
        List<Refusal> violations = MissingRules.violations(name);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        MissingPerson person = reach.require(id);
        person.name(Ids.next(clock), name, current.person(), current.recordedAt());
        trail.fire(new MissingPersonChanged(id, null));
        return Outcome.done(id);
    }

    /** Notes who told what is known, to whom and when (P4). */
    @Operation(OperationName.REGISTER_MISSING)
    public Outcome<InformantId> addInformant(MissingPersonId id, InformantEntry typed) {
        InformantEntry entry = MissingRules.clean(typed);
        List<Refusal> violations = MissingRules.violations(entry, today());
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Informant informant = new Informant(Ids.next(clock), entry, current.person(), current.recordedAt());
        MissingPerson person = reach.require(id);
        if (restriction.seals(id)) {
            return Outcome.refused(MissingRefusal.RESTRICTED);
        }
        person.informedBy(informant);
        trail.fire(new MissingPersonChanged(id, entry.interviewedOn()));
        return Outcome.done(informant.id());
    }

    /** Notes one thing known of before death, from an informant on record (P4). */
    @Operation(OperationName.REGISTER_MISSING)
    public Outcome<UUID> addAnteMortem(RecordAnteMortemCommand typed) {
        RecordAnteMortemCommand command = new RecordAnteMortemCommand(typed.person(), typed.informant(), typed.group(),
                Texts.strip(typed.content()), typed.replaces());
        List<Refusal> violations = MissingRules.violations().required("informant", command.informant())
                .required("group", command.group()).requiredText("content", command.content(), TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        MissingPerson person = reach.require(command.person());
        Optional<Informant> informant = person.informant(command.informant());
        boolean replacesNothing = command.replaces() != null
                && person.anteMortem().stream().noneMatch(item -> item.id().equals(command.replaces()));
        if (informant.isEmpty() || replacesNothing) {
            return Outcome.refused(informant.isEmpty() ? MissingRefusal.INFORMANT_UNKNOWN : MissingRefusal.REPLACES_NOTHING);
        }
        AnteMortemItem item = new AnteMortemItem(Ids.next(clock), command, current.person(), current.recordedAt());
        person.knownOf(item);
        trail.fire(new MissingPersonChanged(person.id(), informant.get().entry().interviewedOn()));
        return Outcome.done(item.id());
    }

    /** Takes a step of the search by hand: verifies, finds alive, marks a duplicate. Identification follows from its board alone. */
    @Operation(OperationName.VERIFY_MISSING)
    public Outcome<MissingPersonId> changeStatus(ChangeStatusCommand command) {
        boolean verifies = command.to() == MissingStatus.VERIFIED;
        List<Refusal> violations = MissingRules.violations().required("to", command.to()).required("occurredOn", command.occurredOn())
                .add(MissingRules.inFuture(command.occurredOn(), today()), "occurredOn", MissingRefusal.IN_THE_FUTURE)
                .add(!verifies && Texts.strip(command.reason()) == null, "reason", MissingRefusal.MISSING)
                .atMost("reason", command.reason(), TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        MissingPerson person = reach.require(command.person());
        if (!StatusSteps.byHand(person.status()).contains(command.to())) {
            return Outcome.refused(MissingRefusal.STEP_NOT_OPEN, person.status());
        }
        MissingPersonId other = otherRecord(command);
        Optional<MissingRefusal> refusal = person.change(Ids.next(clock), new StatusChange(command.to(), command.occurredOn(),
                Texts.strip(command.reason()), other), current.person(), current.recordedAt());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        tasks.decided(person);
        trail.fire(new MissingStatusChanged(person.id(), command.to(), Texts.strip(command.reason()), command.occurredOn()));
        return Outcome.done(person.id());
    }

    private MissingPersonId otherRecord(ChangeStatusCommand command) {
        if (command.to() != MissingStatus.DUPLICATE_OF) {
            return null;
        }
        return MissingNumber.parse(command.duplicateOf()).flatMap(number -> persons.byRef(number.toString()))
                .filter(other -> reach.reach().covers(other) && other.status() != MissingStatus.DUPLICATE_OF).map(MissingPerson::id)
                .orElse(null);
    }

    private boolean unknownOffice(OfficeId office) {
        return office != null && (offices.byId(office).isEmpty()
                || !reach.reach().everywhere() && !reach.reach().offices().contains(office.value()));
    }

    private void keepSecret(MissingPersonProtected data, ProtectedData secret) {
        data.say(secret);
        persons.add(data);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
