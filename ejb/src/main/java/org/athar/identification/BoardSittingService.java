package org.athar.identification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.identification.command.board.AppointSittingCommand.Member;
import org.athar.identification.command.board.AppointSittingCommand;
import org.athar.identification.command.board.PutBeforeSittingCommand;
import org.athar.identification.event.CaseMoved;
import org.athar.identification.event.SittingAppointed;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.board.BoardMember;
import org.athar.identification.model.board.BoardSitting;
import org.athar.identification.model.board.BoardSittings;
import org.athar.identification.view.SittingView;
import org.athar.identification.view.StepTaken;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** Sittings of the identification board: appointed for a time, with members; cases are put before one. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BoardSittingService {

    private static final int GOING = 50;

    @Inject
    private BoardSittings sittings;
    @Inject
    private StaffService staff;
    @Inject
    private CaseDesk desk;
    @Inject
    private CaseTasks tasks;

    /** Appoints a sitting. A member's right to read its cases is a grant of its own, confined to the sitting. */
    @Operation(OperationName.APPOINT_SITTING)
    public Outcome<UUID> appoint(AppointSittingCommand command) {
        List<Refusal> violations = violations(command);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        int year = today().getYear();
        boolean invented = command.members().stream().allMatch(member -> isInvented(member.person()));
        BoardSitting sitting = new BoardSitting(desk.nextId(), desk.cases().nextNumber("BS-" + year), new BoardSitting.Terms(command.from(),
                command.until(), Texts.strip(command.place()), command.decisionNumber().strip()), desk.current().person().value(),
                desk.current().recordedAt(), invented);
        command.members().forEach(member -> sitting.appoint(desk.nextId(), new BoardMember.Appointment(member.person().value(),
                member.chair(), member.profession(), member.disciplines())));
        sittings.add(sitting);
        desk.tell(new SittingAppointed(sitting.id()));
        return Outcome.done(sitting.id());
    }

    private boolean isInvented(StaffId person) {
        return staff.find(person).filter(member -> member.invented()).isPresent();
    }

    private List<Refusal> violations(AppointSittingCommand command) {
        List<Member> members = command.members();
        Set<StaffId> people = members.stream().map(Member::person).filter(java.util.Objects::nonNull).collect(Collectors.toSet());
        boolean whole = members.stream().allMatch(member -> member.person() != null && member.profession() != null);
        Violations found = CaseDesk.violations().required("from", command.from()).atMost("place", command.place(), CaseDesk.LINE)
                .requiredText("decisionNumber", command.decisionNumber(), CaseDesk.LINE)
                .add(!whole, "members", IdentificationRefusal.MISSING)
                .add(command.from() != null && command.until() != null && command.until().isBefore(command.from()), "until",
                        IdentificationRefusal.SITTING_ENDS_BEFORE_IT_BEGINS)
                .add(members.stream().filter(Member::chair).count() != 1, "members", IdentificationRefusal.SITTING_WITHOUT_MEMBERS)
                .add(whole && people.size() < members.size(), "members", IdentificationRefusal.MEMBER_TWICE);
        people.stream().filter(person -> staff.find(person).isEmpty())
                .forEach(person -> found.add(true, "members", IdentificationRefusal.MEMBER_UNKNOWN));
        return found.found();
    }

    /** Puts a case before a sitting; its members read it from now on. */
    @Operation(OperationName.APPOINT_SITTING)
    public Outcome<StepTaken> putBefore(PutBeforeSittingCommand command) {
        IdentificationCase subject = desk.reachable(command.caseNumber());
        Optional<BoardSitting> sitting = Optional.ofNullable(command.sittingRef()).filter(ref -> Texts.isReadable(ref, CaseDesk.LINE))
                .flatMap(ref -> sittings.byRef(ref.strip()));
        if (sitting.isEmpty()) {
            return Outcome.refused(List.of(Refusal.at("sittingRef", IdentificationRefusal.SITTING_UNKNOWN)));
        }
        desk.cases().claim(subject);
        subject.putBefore(sitting.get());
        tasks.putBefore(subject);
        desk.tell(new CaseMoved(new CaseId(subject.id()), null, null, sitting.get().ref()));
        return Outcome.done(new StepTaken(subject.number(), subject.stage()));
    }

    /** Sittings, the latest first, so many behind a place in this order; from the first on for null. */
    @Operation(OperationName.READ_CASES)
    public Page<SittingView> list(String after, int most) {
        Page<BoardSitting> page = Page.of(sittings.page(after, most + 1), after, most,
                one -> new Page.DayKey(one.from(), one.ref()).toString(), limit -> sittings.count(limit));
        return page.with(views(page.rows()));
    }

    /** The latest sittings that have not ended: before these a case can be put. */
    @Operation(OperationName.READ_CASES)
    public List<SittingView> going() {
        return views(sittings.going(today(), GOING));
    }

    /** The latest sittings to which who asks is appointed, that have not ended or have a proposal still before them. */
    @Operation(OperationName.READ_CASES)
    public List<SittingView> mine() {
        return views(sittings.ofMember(desk.current().person().value(), today(), GOING));
    }

    private LocalDate today() {
        return Clocks.dayOf(desk.current().recordedAt());
    }

    private List<SittingView> views(List<BoardSitting> found) {
        Map<StaffId, LocalizedText> names = staff.names(found.stream().flatMap(sitting -> sitting.members().stream())
                .map(member -> new StaffId(member.person())).distinct().toList());
        return found.stream().map(sitting -> CaseViews.sitting(sitting, names, null)).toList();
    }
}
