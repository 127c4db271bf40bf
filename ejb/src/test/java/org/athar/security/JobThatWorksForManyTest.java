package org.athar.security;

import static org.athar.workbench.Colleague.ADMINISTRATOR;
import static org.athar.workbench.Colleague.PROTECTION_OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Auditable;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.OperationName;
import org.athar.security.access.WorkInParts;
import org.athar.security.access.WorkInParts.People;
import org.athar.security.command.ProposeGrant;
import org.athar.security.command.RegisterStaff;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.Fault;
import org.athar.security.view.GrantView;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Colleague;
import org.athar.workbench.Desk;
import org.athar.workbench.TrailRow;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One operation of a job, made up of commands of many people: each is allowed as if sent alone, and all are kept or none. */
@AtTheWorkbench
class JobThatWorksForManyTest {

    private static final Workbench BENCH = Workbench.here();
    private static final WorkInParts PARTS = BENCH.find(WorkInParts.class);
    private static final StaffService STAFF = BENCH.find(StaffService.class);
    private static final CurrentOperation CURRENT = BENCH.find(CurrentOperation.class);
    private static final Desk DESK = BENCH.find(Desk.class);
    /** Another service: calls of a service within itself pass no gate. */
    private static final Desk OFFICE = BENCH.find(Desk.class);
    private static final LocalDate TODAY = LocalDate.now(Clocks.system());

    private final String username = "p" + UUID.randomUUID().toString().substring(0, 12);

    private record Worked(String reason) implements Auditable {

        @Override
        public List<Subject> subjects() {
            return List.of(new Subject("work", null));
        }
    }

    private interface Work {
        void of(People people) throws Exception;
    }

    @BeforeAll
    static void everybodyIsAtWork() {
        Colleague.takeEverybodyOn();
    }

    @Test
    void what_is_done_in_a_row_for_one_person_has_one_entry_that_covers_its_rows() {
        UUID[] grant = new UUID[1];
        List<TrailRow> rows = TrailRow.during(() -> job(people -> {
            StaffId first = people.onBehalfOf("zaynab", new Worked("taken on"), () -> {
                STAFF.register(registration(username + "-2")).required();
                return STAFF.register(registration(username)).required();
            });
            grant[0] = people.onBehalfOf("zaynab", new Worked("asked for"), () -> STAFF.propose(asked(first)).required());
            people.onBehalfOf("mariwan", new Worked("decided"), () -> STAFF.decide(grant[0], true, "checked").required());
        }));
        UUID zaynab = ADMINISTRATOR.id().value();
        assertEquals(List.of("taken on READ_SELF CHANGED system:job null " + zaynab + " 4",
                "asked for READ_SELF CHANGED system:job null " + zaynab + " 2",
                "decided READ_SELF CHANGED system:job null " + PROTECTION_OFFICER.id().value() + " 2"), words(rows));
        GrantView held = PROTECTION_OFFICER.call(STAFF::grants).stream().filter(one -> one.grant().id().equals(grant[0])).findFirst()
                .orElseThrow().grant();
        assertEquals(List.of("IN_FORCE", ADMINISTRATOR.named(), PROTECTION_OFFICER.named()),
                List.of(held.status(), held.proposedBy(), held.decidedBy()));
    }

    @Test
    void each_command_is_carried_out_as_its_person_in_its_own_operation_and_the_job_is_itself_again_afterwards() {
        List<Object> seen = new ArrayList<>();
        job(people -> {
            people.onBehalfOf("zaynab", new Worked("looking"), () -> {
                seen.add(OFFICE.inTheOffice(JobThatWorksForManyTest::standing));
                return seen.add(standing());
            });
            seen.add(standing());
        });
        assertEquals(List.of(
                List.of(OperationName.REGISTER_STAFF, Sensitivity.S1, Set.of(Role.ADMINISTRATOR), true, true),
                List.of(OperationName.READ_SELF, Sensitivity.S1, Set.of(Role.ADMINISTRATOR), true, false),
                List.of(OperationName.READ_SELF, Sensitivity.S1, Set.of(Role.SYSTEM), true, false)), seen);
    }

    @Test
    void what_a_person_may_not_is_denied_to_the_job_on_her_behalf_and_nothing_of_the_whole_is_kept() {
        assertThrows(AccessDenied.class, () -> job(people -> {
            people.onBehalfOf("zaynab", new Worked("taken on"), () -> STAFF.register(registration(username)).required());
            people.onBehalfOf("rania", new Worked("taken on"), () -> STAFF.register(registration(username + "-2")).required());
        }));
        assertTrue(nobodySignsInAs(username));
    }

    @Test
    void what_a_rule_refuses_undoes_the_whole() {
        Fault fault = assertThrows(Fault.class, () -> job(people -> {
            people.onBehalfOf("zaynab", new Worked("taken on"), () -> STAFF.register(registration(username)).required());
            people.onBehalfOf("zaynab", new Worked("taken on"), () -> STAFF.register(registration("rania")));
        }));
        assertTrue(fault.getCause().getMessage().startsWith("REGISTER_STAFF was refused: "), fault.getCause()::getMessage);
        assertTrue(nobodySignsInAs(username));
    }

    @Test
    void something_is_looked_up_for_a_person_who_may_see_it_alone() {
        job(people -> {
            assertEquals("seen", people.onBehalfOf("zaynab", new Worked("looked"),
                    () -> PARTS.looking(OperationName.READ_STAFF, () -> "seen")));
            people.onBehalfOf("rania", new Worked("looked"), () -> assertThrows(AccessDenied.class,
                    () -> PARTS.looking(OperationName.REGISTER_STAFF, () -> "seen")));
        });
    }

    @Test
    void nobody_but_a_job_works_for_others() {
        assertThrows(AccessDenied.class, () -> ADMINISTRATOR.call(() -> DESK.atReception(PARTS::begin)));
    }

    private static void job(Work work) {
        BENCH.asJob(() -> DESK.atReception(() -> {
            work.of(PARTS.begin());
            return null;
        }));
    }

    private static List<Object> standing() {
        return List.of(CURRENT.name(), CURRENT.ceiling(), CURRENT.actor().roles(), CURRENT.scope().everywhere(), CURRENT.isPart());
    }

    private static RegisterStaff registration(String account) {
        return new RegisterStaff(new LocalizedText("Works in Parts", null, null), null, null, List.of(), account, TODAY, true);
    }

    private static ProposeGrant asked(StaffId holder) {
        return new ProposeGrant(holder, Role.CUSTODIAN, ScopeKind.PROGRAMME, null, "for a test", TODAY, null);
    }

    private static boolean nobodySignsInAs(String account) {
        return ADMINISTRATOR.call(() -> STAFF.page(account, null)).count() == 0;
    }

    private static List<String> words(List<TrailRow> rows) {
        return rows.stream().map(row -> row.reason() + " " + row.operation() + " " + row.result() + " " + row.account() + " " + row.actor()
                + " " + row.onBehalfOf() + " " + covered(row.id())).toList();
    }

    private static int covered(UUID entry) {
        try (Connection superuser = BENCH.superuser(); PreparedStatement select = superuser.prepareStatement(
                "SELECT count(*) FROM audit_row WHERE entry_id = ?")) {
            select.setObject(1, entry);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
