package org.athar.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Refusal;
import org.athar.kernel.Subject;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.command.ProposeGrant;
import org.athar.security.command.RegisterStaff;
import org.athar.security.event.StaffChanged;
import org.athar.security.event.StaffChanged.Decision;
import org.athar.security.fault.NotFound;
import org.athar.security.model.GrantPolicy;
import org.athar.security.model.StaffGrant;
import org.athar.security.model.StaffMember;
import org.athar.security.model.StaffMembers;
import org.athar.security.view.HeldGrant;
import org.athar.security.view.StaffListItem;
import org.athar.security.view.StaffView;

/** The people who work with the system and what each may do: registered by one, roles approved by another. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StaffService {

    private static final String GRANT = "staff_grant";
    private static final int PAGE = 25;

    @Inject
    private StaffMembers staff;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Everybody, by English name. */
    @Operation(OperationName.READ_STAFF)
    public List<StaffListItem> list() {
        LocalDate today = LocalDate.now(clock);
        return staff.all().stream().map(member -> StaffViews.item(member, today)).toList();
    }

    /** Those whose name, profession, institution or name at sign-in holds the words, 25 at a time, by English name; everybody for null. */
    @Operation(OperationName.READ_STAFF)
    public Page<StaffListItem> page(String words, String after) {
        StaffId last = Ids.of(after).map(StaffId::new).orElse(null);
        LocalDate today = LocalDate.now(clock);
        Page<StaffMember> found = Page.of(staff.page(words, last, PAGE + 1), after, PAGE, member -> member.id().value().toString(),
                limit -> staff.count(words, limit));
        return found.with(found.rows().stream().map(member -> StaffViews.item(member, today)).toList());
    }

    /** One person with accounts and roles. */
    @Operation(OperationName.READ_STAFF)
    public StaffView view(StaffId id) {
        StaffMember member = member(id);
        return StaffViews.view(member, people -> staff.byId(people).map(StaffMember::name).orElse(null), current.person());
    }

    /** Roles of everybody: those that wait for a decision first, then the latest. */
    @Operation(OperationName.READ_STAFF)
    public List<HeldGrant> grants() {
        return staff.all().stream().flatMap(member -> StaffViews.view(member, people -> staff.byId(people).map(StaffMember::name)
                .orElse(null), current.person()).grants().stream().map(grant -> new HeldGrant(member.id(), member.name(), grant)))
                .sorted(HeldGrant.WAITING_FIRST).toList();
    }

    /** Registers a person with an account; gives no role. */
    @Operation(OperationName.REGISTER_STAFF)
    public Outcome<StaffId> register(RegisterStaff command) {
        List<Refusal> refusals = new ArrayList<>(StaffRules.violations(command));
        if (refusals.isEmpty() && staff.byUsername(command.username()).isPresent()) {
            refusals.add(Refusal.at("username", SecurityRefusal.USERNAME_TAKEN, command.username()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        StaffMember member = newMember(command);
        trail.fire(new StaffChanged(new Subject("staff_member", member.id().value()), null));
        return Outcome.done(member.id());
    }

    /** Asks for a role. It counts once another person has approved it, and the sign-in server gives the same role. */
    @Operation(OperationName.PROPOSE_GRANT)
    public Outcome<UUID> propose(ProposeGrant command) {
        StaffMember holder = member(command.holder());
        List<Refusal> refusals = StaffRules.violations(command, current.person());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        StaffGrant grant = GrantPolicy.foundsFourEyes(staff.all(), command.role(), LocalDate.now(clock))
                ? StaffGrant.founding(Ids.next(clock), holder, command.role(), command.reason(), current.recordedAt(), command.validFrom())
                : StaffGrant.proposed(Ids.next(clock), holder, command.role(), command.scopeKind(), command.scopeId(), command.reason(),
                        current.person(), current.recordedAt(), command.validFrom(), command.validUntil());
        holder.receives(grant);
        trail.fire(new StaffChanged(new Subject(GRANT, grant.id()), command.reason(),
                grant.isFounding() ? null : new Decision(true, holder.id(), null)));
        return Outcome.done(grant.id());
    }

    /** Approves or declines a role that another person asked for. */
    @Operation(OperationName.DECIDE_GRANT)
    public Outcome<UUID> decide(UUID grantId, boolean approve, String reason) {
        StaffGrant grant = grant(grantId);
        Optional<SecurityRefusal> refusal = GrantPolicy.mayDecide(grant, current.person());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<Refusal> violations = StaffRules.reason(reason, false);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        if (approve) {
            grant.approve(current.person(), current.recordedAt());
        } else {
            grant.decline(current.person(), current.recordedAt());
        }
        trail.fire(new StaffChanged(new Subject(GRANT, grantId), reason, new Decision(false, grant.holder().id(), null)));
        return Outcome.done(grantId);
    }

    /** Takes a role back: it no longer counts from the next operation on. */
    @Operation(OperationName.REVOKE_GRANT)
    public Outcome<UUID> revoke(UUID grantId, String reason) {
        StaffGrant grant = grant(grantId);
        List<Refusal> violations = StaffRules.reason(reason, true);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        if (!grant.isInForceOn(LocalDate.now(clock))) {
            return Outcome.refused(SecurityRefusal.NOT_IN_FORCE);
        }
        grant.revoke(LocalDate.now(clock));
        trail.fire(new StaffChanged(new Subject(GRANT, grantId), reason));
        return Outcome.done(grantId);
    }

    /** Registers the first administrator, with a role that nobody is there to approve. For the job of the first start alone. */
    @Operation(OperationName.FOUND_INSTANCE)
    public Outcome<StaffId> found(RegisterStaff command) {
        if (!staff.isEmpty()) {
            return Outcome.refused(SecurityRefusal.ALREADY_FOUNDED);
        }
        StaffMember member = newMember(command);
        member.receives(StaffGrant.founding(Ids.next(clock), member, Role.ADMINISTRATOR, "founding of the instance",
                current.recordedAt(), command.activeFrom()));
        trail.fire(new StaffChanged(new Subject("staff_member", member.id().value()), "founding of the instance"));
        return Outcome.done(member.id());
    }

    /** Names of people, for services above that show who did something. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<StaffId, LocalizedText> names(Collection<StaffId> ids) {
        return staff.of(ids).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    /** Those of these people who may work here today, with their names: on the staff, with a role that counts. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<StaffId, LocalizedText> atWork(Collection<StaffId> ids) {
        LocalDate today = LocalDate.now(clock);
        return staff.of(ids).stream().filter(member -> !member.grantsOn(today).isEmpty())
                .collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    /** One person on the staff, for services above that check profession or discipline; empty if there is none. */
    @Operation(OperationName.SERVE_SERVICE)
    public Optional<StaffView> find(StaffId id) {
        return staff.byId(id).map(member -> StaffViews.view(member, person -> null, current.person()));
    }

    /** People with a role in force, for services above that offer a choice. */
    @Operation(OperationName.SERVE_SERVICE)
    public List<StaffListItem> holding(Role role) {
        LocalDate today = LocalDate.now(clock);
        return staff.all().stream().map(member -> StaffViews.item(member, today)).filter(item -> item.roles().contains(role)).toList();
    }

    /** Whether somebody has one of these roles in force. */
    @Operation(OperationName.SERVE_SERVICE)
    public boolean holds(StaffId person, Set<Role> roles) {
        return staff.byId(person).stream().flatMap(member -> member.grantsOn(LocalDate.now(clock)).stream())
                .anyMatch(grant -> roles.contains(grant.role()));
    }

    private StaffMember newMember(RegisterStaff command) {
        StaffMember member = new StaffMember(Ids.next(clock), command.name(), command.activeFrom(), command.invented());
        member.works(command.institution(), command.profession(), command.disciplines());
        member.signsInAs(Ids.next(clock), command.username());
        staff.add(member);
        return member;
    }

    private StaffMember member(StaffId id) {
        return staff.byId(id).orElseThrow(() -> NotFound.absent("staff_member"));
    }

    private StaffGrant grant(UUID id) {
        return staff.grant(id).orElseThrow(() -> NotFound.absent(GRANT));
    }
}
