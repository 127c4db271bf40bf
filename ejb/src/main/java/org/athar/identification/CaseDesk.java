package org.athar.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Attempt;
import org.athar.engine.protocol.Ruling;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.IdentificationCases;
import org.athar.identification.model.PendingStep.Regrouping;
import org.athar.identification.model.PendingStep;
import org.athar.identification.model.Step;
import org.athar.identification.model.Surroundings;
import org.athar.identification.view.StepTaken;
import org.athar.kernel.Auditable;
import org.athar.kernel.Clocks;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.security.ScopeKind;
import org.athar.security.access.CurrentOperation;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.athar.site.SiteId;
import org.athar.site.SiteService;

/** The way every step of a case goes: words checked, case found within reach, facts gathered, procedure asked, trail told. */
@ApplicationScoped
class CaseDesk {

    static final String CASE = "identification_case";
    /** Most characters of a line, and of a text. */
    static final int LINE = 200;
    static final int TEXT = 4_000;

    @Inject
    private IdentificationCases cases;
    @Inject
    private CaseSurroundings surroundings;
    @Inject
    private CaseTasks tasks;
    @Inject
    private SiteService sites;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Tries a step on a case. */
    @FunctionalInterface
    interface Try {

        Ruling on(IdentificationCase subject, Step step, Surroundings around);
    }

    /** What the trail is told of a step that was taken; none where the service above tells it. */
    @FunctionalInterface
    interface Telling {

        Auditable of(IdentificationCase subject, Step step);
    }

    /** Takes a step on a case within reach; refusals of the words come before those of the procedure. */
    Outcome<StepTaken> take(StepCommand words, List<Refusal> violations, Try attempt, Telling telling) {
        return violations.isEmpty() ? take(reachable(words.caseNumber()), words, attempt, telling) : Outcome.refused(violations);
    }

    /** Takes a step on a case whose reach the caller has checked. */
    Outcome<StepTaken> take(IdentificationCase subject, StepCommand words, Try attempt, Telling telling) {
        return take(subject, words, surroundings::of, attempt, telling);
    }

    /** The same, where the step brings persons or cases that the case does not know yet. */
    Outcome<StepTaken> take(IdentificationCase subject, StepCommand words, Function<IdentificationCase, Surroundings> gather, Try attempt,
            Telling telling) {
        if (words.stepsSeen() != null && words.stepsSeen() != subject.events().size()) {
            throw new StaleRecord(null);
        }
        cases.claim(subject);
        Step step = step(words);
        Ruling ruling = attempt.on(subject, step, gather.apply(subject));
        if (!ruling.permits()) {
            return refused(ruling);
        }
        if (telling != null) {
            trail.fire(telling.of(subject, step));
        }
        tasks.follow(subject);
        return Outcome.done(new StepTaken(subject.number(), subject.stage()));
    }

    /** Does what is asked about a missing person on a case, once the words are right, and the case and the person within reach. */
    Outcome<StepTaken> about(String personRef, StepCommand words, List<Refusal> violations,
            BiFunction<IdentificationCase, UUID, Outcome<StepTaken>> step) {
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        IdentificationCase subject = reachable(words.caseNumber());
        return surroundings.personInReach(personRef).map(person -> step.apply(subject, person))
                .orElseGet(() -> Outcome.refused(List.of(Refusal.at("personRef", IdentificationRefusal.PERSON_UNKNOWN))));
    }

    /** A step that was taken, unless what has to follow from it elsewhere is refused: then nothing of it is kept. */
    static Outcome<StepTaken> unless(Outcome<StepTaken> taken, Supplier<Outcome<?>> consequence) {
        if (!taken.isDone()) {
            return taken;
        }
        return consequence.get() instanceof Outcome.Refused<?> refused ? Outcome.refused(refused.reasons()) : taken;
    }

    /** The refusals of the procedure, each under its code. */
    static <T> Outcome<T> refused(Ruling ruling) {
        return Outcome.refused(ruling.reasons().stream()
                .map(reason -> new Refusal(IdentificationRefusal.of(reason.guard()), null, reason.arguments())).toList());
    }

    /** The case with this number; not found if it is absent or out of reach. */
    IdentificationCase reachable(String number) {
        return requireReach(found(number));
    }

    /** The case with this number, whoever asks. */
    IdentificationCase found(String number) {
        return cases.byNumber(Texts.strip(number) == null ? "" : number.strip()).orElseThrow(() -> NotFound.absent(CASE, number));
    }

    /** Refuses a case that is neither on a site nor before a sitting within reach. */
    IdentificationCase requireReach(IdentificationCase subject) {
        boolean bySitting = subject.sittingId().filter(sitting -> current.scope().of(ScopeKind.SITTING).contains(sitting)).isPresent();
        if (!bySitting && !sites.sitesInReach().covers(new SiteId(subject.siteId()))) {
            throw NotFound.outOfReach(new Subject(CASE, subject.id()));
        }
        return subject;
    }

    /** The step that the words make, of who acts now. */
    Step step(StepCommand words) {
        PartialDate today = PartialDate.of(today());
        String reasons = Texts.strip(words.reasons());
        return new Step(nextId(), current.person().value(), current.actor().roles(),
                words.occurredOn() == null ? today : words.occurredOn(), Texts.strip(words.occurredSource()), current.recordedAt(),
                reasons == null ? Attempt.silent() : Attempt.silent().because(reasons));
    }

    /** What is wrong with the words of a command, each by itself; the rules of the procedure are the engine's. */
    static Violations violations() {
        return new Violations(IdentificationRefusal.MISSING, IdentificationRefusal.UNREADABLE);
    }

    /** The same of the words that go with every step. */
    static Violations violations(StepCommand words) {
        return violations().atMost("occurredSource", words.occurredSource(), LINE).atMost("reasons", words.reasons(), TEXT);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether a day lies ahead, of what is recorded once it has been. */
    boolean isAhead(PartialDate date) {
        return date != null && date.isAhead(today());
    }

    /** What is wrong with the words of a step; a day that has passed is told with where it comes from. */
    Violations rules(StepCommand words) {
        boolean late = words.occurredOn() != null && words.occurredOn().latest().isBefore(today());
        return violations(words).add(isAhead(words.occurredOn()), "occurredOn", IdentificationRefusal.NOT_IN_THE_FUTURE)
                .add(late && Texts.strip(words.occurredSource()) == null, "occurredSource", IdentificationRefusal.DATE_WITHOUT_SOURCE);
    }

    /** The first person asks. */
    Ruling ask(Action first, IdentificationCase subject, Step step, Surroundings around) {
        return subject.ask(first, Regrouping.NONE, step, around);
    }

    /** The second person answers, or the first thinks better of it. */
    Outcome<StepTaken> answer(Action second, ConfirmCommand command, CaseDesk.Telling whenConfirmed) {
        List<Refusal> violations = rules(command.step()).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        IdentificationCase subject = reachable(command.step().caseNumber());
        Optional<PendingStep> pending = waiting(subject, second, command.pendingId());
        if (pending.isEmpty()) {
            return Outcome.refused(IdentificationRefusal.MATTER_UNKNOWN);
        }
        return command.confirmed()
                ? take(subject, command.step(), (one, step, around) -> one.confirm(pending.get(), step, around), whenConfirmed)
                : take(subject, command.step(), (one, step, around) -> one.decline(pending.get(), step, around),
                        CaseService.moved(Action.DECLINE_PENDING));
    }

    /** Whoever proposed a step for two takes it back, as long as nobody has answered. */
    Outcome<StepTaken> takeBack(ConfirmCommand command) {
        List<Refusal> violations = rules(command.step()).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        IdentificationCase subject = reachable(command.step().caseNumber());
        Optional<PendingStep> pending = subject.pending().stream().filter(one -> one.id().equals(command.pendingId()))
                .filter(one -> one.proposedBy().equals(current.person().value())).findFirst();
        return pending.isEmpty() ? Outcome.refused(IdentificationRefusal.MATTER_UNKNOWN)
                : take(subject, command.step(), (one, step, around) -> one.decline(pending.get(), step, around),
                        CaseService.moved(Action.DECLINE_PENDING));
    }

    /** What waits for this second step; the one named, or the only one. */
    static Optional<PendingStep> waiting(IdentificationCase subject, Action second, UUID wanted) {
        return subject.pending().stream().filter(one -> second.matter().filter(one.matter()::equals).isPresent())
                .filter(one -> wanted == null || one.id().equals(wanted)).findFirst();
    }

    /** A case for these remains, under a number never given before; it is nothing until its first step is permitted. */
    IdentificationCase prepare(CaseSurroundings.MainRemains remains, UUID splitFrom) {
        int year = Clocks.dayOf(current.recordedAt()).getYear();
        return new IdentificationCase(nextId(), cases.nextNumber("IC-" + year), remains.id(), remains.site(), splitFrom,
                remains.invented());
    }

    /** A case has come to be, and what it asks for first is asked. */
    void add(IdentificationCase opened) {
        cases.add(opened);
        tasks.follow(opened);
    }

    UUID nextId() {
        return Ids.next(clock);
    }

    CurrentOperation current() {
        return current;
    }

    void tell(Auditable event) {
        trail.fire(event);
    }

    IdentificationCases cases() {
        return cases;
    }

    CaseSurroundings surroundings() {
        return surroundings;
    }
}
