package org.athar.security;

import static org.athar.workbench.Colleague.ADMINISTRATOR;
import static org.athar.workbench.Colleague.AUDITOR;
import static org.athar.workbench.Colleague.INVESTIGATOR;
import static org.athar.workbench.Colleague.PROTECTION_OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Page;
import org.athar.security.command.ProposeGrant;
import org.athar.security.command.RegisterStaff;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.athar.security.view.GrantView;
import org.athar.security.view.HeldGrant;
import org.athar.security.view.StaffListItem;
import org.athar.security.view.StaffView;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Colleague;
import org.athar.workbench.Desk;
import org.athar.workbench.TrailRow;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People are registered by one and get their roles from two; whoever they are and hold can be read. */
@AtTheWorkbench
class PeopleTakenOnTest {

    private static final Workbench BENCH = Workbench.here();
    private static final StaffService STAFF = BENCH.find(StaffService.class);
    private static final SelfService SELF = BENCH.find(SelfService.class);
    private static final LocalDate TODAY = LocalDate.now(Clocks.system());

    private final String username = "p" + UUID.randomUUID().toString().substring(0, 12);

    @BeforeAll
    static void everybodyIsAtWork() {
        Colleague.takeEverybodyOn();
    }

    @Test
    void a_person_is_kept_as_typed_with_an_account_and_no_role() {
        RegisterStaff typed = new RegisterStaff(new LocalizedText("Nadia Karim", "نادية كريم", "نادیە کەریم"), "Medico-legal Directorate",
                "anthropologist", List.of("ANTHROPOLOGY_MEDICAL"), username, TODAY, true);
        List<TrailRow> rows = new ArrayList<>();
        StaffId[] id = new StaffId[1];
        rows.addAll(TrailRow.during(() -> id[0] = ADMINISTRATOR.done(() -> STAFF.register(typed))));
        assertEquals(List.of("REGISTER_STAFF CHANGED staff_member " + id[0].value()), rows.stream().map(PeopleTakenOnTest::words).toList());
        StaffView view = ADMINISTRATOR.call(() -> STAFF.view(id[0]));
        assertEquals(new StaffView(id[0], typed.name(), "Medico-legal Directorate", "anthropologist", List.of("ANTHROPOLOGY_MEDICAL"),
                List.of(username), TODAY, null, true, List.of()), view);
        StaffListItem item = ADMINISTRATOR.call(STAFF::list).stream().filter(one -> one.id().equals(id[0])).findFirst().orElseThrow();
        assertEquals(new StaffListItem(id[0], typed.name(), "Medico-legal Directorate", "anthropologist", List.of(username), List.of(), 0,
                true), item);
        assertThrows(AccessDenied.class, () -> BENCH.as(username, Set.of(Role.values()), SELF::self), "no role counts yet");
    }

    @Test
    void everything_that_is_missing_or_unreadable_is_said_at_once() {
        String bad = "bad\u0000";
        assertEquals(List.of("nameEn SEC-008", "username SEC-008", "activeFrom SEC-008"), ADMINISTRATOR.refused(() -> STAFF.register(
                new RegisterStaff(new LocalizedText(" ", null, null), null, null, List.of(), " ", null, true))));
        assertEquals(List.of("nameEn SEC-008", "username SEC-008"), ADMINISTRATOR.refused(() -> STAFF.register(
                new RegisterStaff(new LocalizedText(null, null, null), null, null, List.of(), null, TODAY, true))));
        assertEquals(List.of("nameEn SEC-009", "nameAr SEC-009", "nameCkb SEC-009", "institution SEC-009", "profession SEC-009",
                "username SEC-009"), ADMINISTRATOR.refused(() -> STAFF.register(
                        new RegisterStaff(new LocalizedText(bad, bad, bad), bad, bad, List.of(), "Not A Name", TODAY, true))));
        assertEquals(List.of("nameEn SEC-009"), ADMINISTRATOR.refused(() -> STAFF.register(new RegisterStaff(
                new LocalizedText("n".repeat(201), null, null), null, null, List.of(), username, TODAY, true))));
    }

    @Test
    void a_name_at_sign_in_belongs_to_one() {
        assertEquals(List.of("username SEC-001"), ADMINISTRATOR.refused(() -> STAFF.register(registration("Another Rania", "rania"))));
    }

    @Test
    void a_role_counts_from_the_approval_of_another_person_until_it_is_taken_back() {
        StaffId id = ADMINISTRATOR.done(() -> STAFF.register(registration("Sami Aziz", username)));
        UUID grant = ADMINISTRATOR.done(() -> STAFF.propose(asked(id, Role.CUSTODIAN)));
        assertThrows(AccessDenied.class, () -> BENCH.as(username, Set.of(Role.CUSTODIAN), SELF::self));
        assertEquals(1, item(id).waiting());
        assertEquals(List.of("SEC-002"), ADMINISTRATOR.refused(() -> STAFF.decide(grant, true, "myself")));
        assertTrue(grantOf(PROTECTION_OFFICER, id).decidable());
        assertFalse(grantOf(ADMINISTRATOR, id).decidable(), "not by whoever asked");
        PROTECTION_OFFICER.done(() -> STAFF.decide(grant, true, "checked"));
        assertEquals(Set.of(Role.CUSTODIAN), BENCH.as(username, Set.of(Role.CUSTODIAN), SELF::self).roles());
        GrantView held = grantOf(PROTECTION_OFFICER, id);
        assertEquals(List.of("IN_FORCE", "for a test", ADMINISTRATOR.named(), PROTECTION_OFFICER.named(), false),
                List.of(held.status(), held.reason(), held.proposedBy(), held.decidedBy(), held.decidable()));
        assertEquals(List.of(Role.CUSTODIAN, ScopeKind.PROGRAMME, TODAY, false),
                List.of(held.role(), held.scopeKind(), held.validFrom(), held.founding()));
        assertNotNull(held.proposedAt());
        assertNotNull(held.decidedAt());
        assertNull(held.validUntil());
        assertNull(held.scopeId());
        assertEquals(List.of(Role.CUSTODIAN), item(id).roles());
        assertEquals(0, item(id).waiting());
        assertEquals(List.of("reason SEC-008"), ADMINISTRATOR.refused(() -> STAFF.revoke(grant, " ")));
        assertEquals(List.of("reason SEC-008"), ADMINISTRATOR.refused(() -> STAFF.revoke(grant, null)));
        assertEquals(List.of("reason SEC-009"), ADMINISTRATOR.refused(() -> STAFF.revoke(grant, "left\u202E the store")));
        ADMINISTRATOR.done(() -> STAFF.revoke(grant, "left the store"));
        assertThrows(AccessDenied.class, () -> BENCH.as(username, Set.of(Role.CUSTODIAN), SELF::self));
        assertEquals(TODAY, grantOf(ADMINISTRATOR, id).validUntil());
        assertEquals(List.of("SEC-012"), ADMINISTRATOR.refused(() -> STAFF.revoke(grant, "again")));
        assertEquals(List.of("SEC-004"), PROTECTION_OFFICER.refused(() -> STAFF.decide(grant, true, "again")));
    }

    @Test
    void a_role_that_was_declined_never_counts_and_the_trail_says_why() {
        StaffId id = ADMINISTRATOR.done(() -> STAFF.register(registration("Hadi Omar", username)));
        UUID grant = ADMINISTRATOR.done(() -> STAFF.propose(asked(id, Role.AUDITOR)));
        List<TrailRow> rows = TrailRow.during(() -> PROTECTION_OFFICER.done(() -> STAFF.decide(grant, false, "no need")));
        assertEquals(List.of("DECIDE_GRANT CHANGED staff_grant " + grant), rows.stream().map(PeopleTakenOnTest::words).toList());
        assertEquals("no need", rows.get(0).reason());
        assertEquals("DECLINED", grantOf(ADMINISTRATOR, id).status());
        assertEquals(PROTECTION_OFFICER.named(), grantOf(ADMINISTRATOR, id).decidedBy());
        assertThrows(AccessDenied.class, () -> BENCH.as(username, Set.of(Role.AUDITOR), SELF::self));
    }

    @Test
    void nobody_asks_for_or_decides_on_a_role_of_his_own_and_no_person_is_a_job() {
        UUID scope = UUID.randomUUID();
        assertEquals(List.of("SEC-007"), ADMINISTRATOR.refused(() -> STAFF.propose(asked(ADMINISTRATOR.id(), Role.AUDITOR))));
        assertEquals(List.of("role SEC-005"), ADMINISTRATOR.refused(() -> STAFF.propose(asked(INVESTIGATOR.id(), Role.SYSTEM))));
        assertEquals(List.of("role SEC-008", "scopeId SEC-006", "reason SEC-008", "validFrom SEC-008"),
                ADMINISTRATOR.refused(() -> STAFF.propose(new ProposeGrant(INVESTIGATOR.id(), null, null, null, null, null, null))));
        assertEquals(List.of("scopeId SEC-006", "reason SEC-009", "validUntil SEC-010"), ADMINISTRATOR.refused(() -> STAFF.propose(
                new ProposeGrant(INVESTIGATOR.id(), Role.AUDITOR, ScopeKind.PROGRAMME, scope, "\u0000", TODAY, TODAY.minusDays(1)))));
        assertEquals(List.of("scopeId SEC-006"), ADMINISTRATOR.refused(() -> STAFF.propose(
                new ProposeGrant(INVESTIGATOR.id(), Role.AUDITOR, ScopeKind.OFFICE, null, "why", TODAY, TODAY))));
    }

    @Test
    void a_role_confined_to_a_place_reaches_that_place_until_its_last_day() {
        UUID office = UUID.randomUUID();
        StaffId id = ADMINISTRATOR.done(() -> STAFF.register(registration("Alan Rashid", username)));
        UUID grant = ADMINISTRATOR.done(() -> STAFF.propose(new ProposeGrant(id, Role.LIAISON_OFFICER, ScopeKind.OFFICE, office, "why",
                TODAY, TODAY)));
        PROTECTION_OFFICER.done(() -> STAFF.decide(grant, true, "checked"));
        Desk desk = BENCH.find(Desk.class);
        Scope scope = BENCH.as(username, Set.of(Role.LIAISON_OFFICER),
                () -> desk.atReception(() -> BENCH.find(org.athar.security.access.CurrentOperation.class).scope()));
        assertEquals(new Scope(false, Map.of(ScopeKind.OFFICE, Set.of(office))), scope);
        assertTrue(scope.covers(ScopeKind.OFFICE, office));
        assertFalse(scope.covers(ScopeKind.OFFICE, UUID.randomUUID()));
        assertFalse(scope.covers(ScopeKind.SITE, office));
        assertEquals(Set.of(office), scope.of(ScopeKind.OFFICE));
        assertEquals(Set.of(), scope.of(ScopeKind.SITE));
        assertEquals(TODAY, grantOf(ADMINISTRATOR, id).validUntil());
    }

    @Test
    void a_scope_holds_what_counting_roles_are_confined_to_and_no_other() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Actor actor = new Actor("x", new StaffId(UUID.randomUUID()), null, Set.of(Role.INVESTIGATOR, Role.CUSTODIAN), List.of(
                new Actor.GrantInForce(Role.INVESTIGATOR, ScopeKind.SITE, one),
                new Actor.GrantInForce(Role.CUSTODIAN, ScopeKind.SITE, other),
                new Actor.GrantInForce(Role.AUDITOR, ScopeKind.PROGRAMME, null)), false);
        assertEquals(new Scope(false, Map.of(ScopeKind.SITE, Set.of(one))), actor.scopeOf(Set.of(Role.INVESTIGATOR, Role.AUDITOR)),
                "a grant whose role does not count widens nothing");
        Actor job = new Actor("system:job", null, null, Set.of(Role.SYSTEM), List.of(), true);
        assertTrue(job.scopeOf(Set.of(Role.SYSTEM)).everywhere());
        Actor onBehalf = new Actor("system:job", actor.staffId(), null, actor.roles(), actor.grants(), true);
        assertFalse(onBehalf.scopeOf(Set.of(Role.CUSTODIAN)).everywhere());
    }

    @Test
    void an_instance_is_founded_once_and_its_founder_needed_no_second_person() {
        assertEquals("SEC-011", BENCH.asJob(() -> STAFF.found(registration("Second Founder", username))) instanceof
                org.athar.kernel.Outcome.Refused<?> refused ? refused.reasons().get(0).code().code() : "founded");
        GrantView founding = ADMINISTRATOR.call(() -> STAFF.view(ADMINISTRATOR.id())).grants().get(0);
        assertEquals(List.of(true, "IN_FORCE", Role.ADMINISTRATOR, "founding of the instance"),
                List.of(founding.founding(), founding.status(), founding.role(), founding.reason()));
        GrantView second = ADMINISTRATOR.call(() -> STAFF.view(PROTECTION_OFFICER.id())).grants().get(0);
        assertTrue(second.founding(), "the second who decides had nobody to approve either");
        assertFalse(ADMINISTRATOR.call(() -> STAFF.view(INVESTIGATOR.id())).grants().get(0).founding(), "everybody after them had");
    }

    @Test
    void what_is_not_there_is_not_found() {
        UUID nothing = UUID.randomUUID();
        assertThrows(NotFound.class, () -> ADMINISTRATOR.call(() -> STAFF.view(new StaffId(nothing))));
        assertThrows(NotFound.class, () -> ADMINISTRATOR.call(() -> STAFF.propose(asked(new StaffId(nothing), Role.AUDITOR))));
        assertThrows(NotFound.class, () -> PROTECTION_OFFICER.call(() -> STAFF.decide(nothing, true, "why")));
        assertThrows(NotFound.class, () -> ADMINISTRATOR.call(() -> STAFF.revoke(nothing, "why")));
    }

    @Test
    void the_list_goes_on_where_it_ended_shows_each_once_and_finds_by_words() {
        for (int at = 0; at < 27; at++) {
            String name = "Crowd %02d %s".formatted(at, username);
            String account = username + "-" + at;
            ADMINISTRATOR.done(() -> STAFF.register(registration(name, account)));
        }
        Page<StaffListItem> first = ADMINISTRATOR.call(() -> STAFF.page("crowd " + username, null));
        Page<StaffListItem> second = ADMINISTRATOR.call(() -> STAFF.page("crowd " + username, first.next()));
        assertEquals(List.of(25, 27, 2, 27), List.of(first.rows().size(), first.count(), second.rows().size(), second.count()));
        assertNull(second.next());
        List<String> names = new ArrayList<>(first.rows().stream().map(one -> one.name().en()).toList());
        names.addAll(second.rows().stream().map(one -> one.name().en()).toList());
        assertEquals(names.stream().distinct().sorted().toList(), names);
        assertEquals(1, ADMINISTRATOR.call(() -> STAFF.page(username + "-13", null)).count(), "by the name at sign-in");
        assertTrue(ADMINISTRATOR.call(() -> STAFF.page(null, null)).count() >= 27 + Colleague.values().length);
        assertEquals(0, ADMINISTRATOR.call(() -> STAFF.page("nobody at all", null)).count());
        List<String> everybody = ADMINISTRATOR.call(STAFF::list).stream().map(one -> one.name().en()).toList();
        assertEquals(everybody.stream().sorted().toList(), everybody);
    }

    @Test
    void roles_that_wait_come_first_and_then_the_latest() {
        StaffId id = ADMINISTRATOR.done(() -> STAFF.register(registration("Waiting Person", username)));
        UUID waiting = ADMINISTRATOR.done(() -> STAFF.propose(asked(id, Role.CUSTODIAN)));
        List<HeldGrant> grants = ADMINISTRATOR.call(STAFF::grants);
        List<HeldGrant> sorted = grants.stream().sorted(Comparator.comparing((HeldGrant one) -> !"PROPOSED".equals(one.grant().status()))
                .thenComparing(one -> one.grant().proposedAt(), Comparator.reverseOrder())).toList();
        assertEquals(sorted.stream().map(one -> one.grant().id()).toList(), grants.stream().map(one -> one.grant().id()).toList());
        HeldGrant own = grants.stream().filter(one -> one.grant().id().equals(waiting)).findFirst().orElseThrow();
        assertEquals(List.of(id, "Waiting Person", ADMINISTRATOR.named()),
                List.of(own.holder(), own.name().en(), own.grant().proposedBy()));
    }

    @Test
    void other_services_are_told_names_who_is_at_work_and_who_holds_a_role() {
        StaffId idle = ADMINISTRATOR.done(() -> STAFF.register(registration("Without Role", username)));
        Desk desk = BENCH.find(Desk.class);
        List<StaffId> asked = List.of(idle, INVESTIGATOR.id(), new StaffId(UUID.randomUUID()));
        Map<StaffId, LocalizedText> all = new HashMap<>(Map.of(idle, new LocalizedText("Without Role", null, null), INVESTIGATOR.id(),
                INVESTIGATOR.named()));
        assertEquals(all, INVESTIGATOR.call(() -> desk.atReception(() -> STAFF.names(asked))));
        assertEquals(Map.of(INVESTIGATOR.id(), INVESTIGATOR.named()), INVESTIGATOR.call(() -> desk.atReception(() -> STAFF.atWork(asked))));
        assertEquals(List.of(AUDITOR.id()), INVESTIGATOR.call(() -> desk.atReception(() -> STAFF.holding(Role.AUDITOR))).stream()
                .map(StaffListItem::id).toList());
        assertTrue(INVESTIGATOR.call(() -> desk.atReception(() -> STAFF.holds(AUDITOR.id(), Set.of(Role.AUDITOR, Role.CUSTODIAN)))));
        assertFalse(INVESTIGATOR.call(() -> desk.atReception(() -> STAFF.holds(AUDITOR.id(), Set.of(Role.CUSTODIAN)))));
        assertFalse(INVESTIGATOR.call(() -> desk.atReception(() -> STAFF.holds(idle, Set.of(Role.values())))));
        assertEquals(Optional.of(idle), INVESTIGATOR.call(() -> desk.atReception(() -> STAFF.find(idle))).map(StaffView::id));
        assertEquals(Optional.empty(), INVESTIGATOR.call(() -> desk.atReception(() -> STAFF.find(new StaffId(UUID.randomUUID())))));
        assertEquals(INVESTIGATOR.id().value().toString(), INVESTIGATOR.id().toString().replaceAll(".*?([0-9a-f-]{36}).*", "$1"));
    }

    @Test
    void who_oversees_reads_the_staff_and_who_works_in_the_field_does_not() {
        assertFalse(AUDITOR.call(STAFF::list).isEmpty());
        assertThrows(AccessDenied.class, () -> INVESTIGATOR.call(STAFF::list));
        assertThrows(AccessDenied.class, () -> AUDITOR.call(() -> STAFF.register(registration("x", username))));
        assertThrows(AccessDenied.class, () -> INVESTIGATOR.call(STAFF::grants));
    }

    private RegisterStaff registration(String name, String account) {
        return new RegisterStaff(new LocalizedText(name, null, null), null, null, List.of(), account, TODAY, true);
    }

    private static ProposeGrant asked(StaffId holder, Role role) {
        return new ProposeGrant(holder, role, ScopeKind.PROGRAMME, null, "for a test", TODAY, null);
    }

    private static StaffListItem item(StaffId id) {
        return ADMINISTRATOR.call(STAFF::list).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static GrantView grantOf(Colleague reader, StaffId holder) {
        return reader.call(() -> STAFF.view(holder)).grants().get(0);
    }

    private static String words(TrailRow row) {
        return row.operation() + " " + row.result() + " " + row.subjectType() + " " + row.subject();
    }
}
