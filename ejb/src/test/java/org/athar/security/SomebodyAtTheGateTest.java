package org.athar.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.Confirmation;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.OperationName;
import org.athar.security.access.SystemWork;
import org.athar.security.command.RegisterStaff;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.ConfirmationMissing;
import org.athar.security.fault.DatabaseAway;
import org.athar.security.fault.Fault;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.athar.security.view.SelfView;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Colleague;
import org.athar.workbench.Desk;
import org.athar.workbench.TrailRow;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The one gate before every service: who is let through, with what, and what the trail says of each ending. */
@AtTheWorkbench
class SomebodyAtTheGateTest {

    private static final Workbench BENCH = Workbench.here();
    private static final Desk DESK = BENCH.find(Desk.class);
    /** Another service: calls of a service within itself pass no gate. */
    private static final Desk OTHER = BENCH.find(Desk.class);
    private static final SelfService SELF = BENCH.find(SelfService.class);
    private static final CurrentOperation CURRENT = BENCH.find(CurrentOperation.class);
    private static final SystemWork WORK = BENCH.find(SystemWork.class);

    @BeforeAll
    static void everybodyIsAtWork() {
        Colleague.takeEverybodyOn();
    }

    @Test
    void a_person_with_a_role_is_told_who_she_is_and_exactly_what_is_open_to_her() {
        SelfView self = Colleague.INVESTIGATOR.call(SELF::self);
        AccessMatrix matrix = BENCH.find(AccessMatrix.class);
        Set<OperationName> open = Arrays.stream(OperationName.values())
                .filter(one -> matrix.ceiling(one, Set.of(Role.INVESTIGATOR)).isPresent()).collect(Collectors.toSet());
        assertEquals(new SelfView("rania", Colleague.INVESTIGATOR.id(), new LocalizedText("Rania al-Hadidi", null, null),
                Set.of(Role.INVESTIGATOR), open), self);
        assertTrue(self.may(OperationName.READ_SELF));
        assertFalse(self.may(OperationName.REGISTER_STAFF));
    }

    @Test
    void a_person_who_signed_in_too_long_ago_decides_nothing_and_the_trail_says_why() {
        StaffService staff = BENCH.find(StaffService.class);
        Callable<Outcome<UUID>> deciding = () -> staff.decide(UUID.randomUUID(), true, "seen");
        Instant longAgo = Clocks.system().instant().minus(Confirmation.LONGEST);
        TrailRow row = one(() -> assertThrows(ConfirmationMissing.class,
                () -> BENCH.as("mariwan", Set.of(Role.DATA_PROTECTION_OFFICER), longAgo, deciding)));
        assertEquals("mariwan DECIDE_GRANT DENIED decide_grant null S1 [NOT-CONFIRMED]", words(row));
        assertThrows(NotFound.class, () -> Colleague.PROTECTION_OFFICER.call(deciding), "who has just signed in may");
        assertThrows(AccessDenied.class, () -> BENCH.as("rania", Set.of(Role.INVESTIGATOR), longAgo, deciding),
                "who may not at all is not asked");
    }

    @Test
    void an_account_of_nobody_is_denied_and_the_trail_keeps_its_name() {
        TrailRow row = one(() -> assertThrows(AccessDenied.class, () -> BENCH.as("stranger", EnumSet.allOf(Role.class), SELF::self)));
        assertEquals("stranger READ_SELF DENIED read_self null S1 [OUT-OF-REACH]", words(row));
        assertNull(row.actor());
        assertNull(row.onBehalfOf());
    }

    @Test
    void a_role_at_the_sign_in_alone_counts_for_nothing_and_so_does_a_grant_alone() {
        assertThrows(AccessDenied.class, () -> BENCH.as("rania", Set.of(Role.ADMINISTRATOR), SELF::self));
        assertThrows(AccessDenied.class, () -> BENCH.as("rania", Set.of(), SELF::self));
        TrailRow row = one(() -> assertThrows(AccessDenied.class,
                () -> BENCH.as("rania", EnumSet.allOf(Role.class), () -> DESK.inTheOffice(() -> "opened"))));
        assertEquals(Colleague.INVESTIGATOR.id().value(), row.actor(), "denied to a person, who is known");
    }

    @Test
    void what_is_denied_is_not_carried_out() {
        boolean[] reached = {false};
        assertThrows(AccessDenied.class, () -> Colleague.INVESTIGATOR.call(() -> DESK.inTheOffice(() -> reached[0] = true)));
        assertFalse(reached[0]);
    }

    @Test
    void a_service_for_services_is_closed_to_everybody_outside_an_operation_and_open_within_one() {
        assertThrows(AccessDenied.class, () -> Colleague.ADMINISTRATOR.call(() -> DESK.behind(() -> "reached")));
        assertEquals("reached", Colleague.INVESTIGATOR.call(() -> DESK.atReception(() -> OTHER.behind(() -> "reached"))));
    }

    @Test
    void an_operation_within_an_operation_asks_the_matrix_again_and_is_recorded_as_what_was_denied() {
        TrailRow row = one(() -> assertThrows(AccessDenied.class,
                () -> Colleague.INVESTIGATOR.call(() -> DESK.atReception(() -> OTHER.inTheOffice(() -> "reached")))));
        assertEquals("rania REGISTER_STAFF DENIED register_staff null S1 [OUT-OF-REACH]", words(row));
        assertEquals(Colleague.INVESTIGATOR.id().value(), row.actor());
        assertEquals("reached", Colleague.ADMINISTRATOR.call(() -> DESK.atReception(() -> OTHER.inTheOffice(() -> "reached"))));
    }

    @Test
    void the_operation_under_way_knows_who_what_up_to_which_class_and_where() {
        List<Object> known = Colleague.ADMINISTRATOR.call(() -> DESK.inTheOffice(() -> List.of(CURRENT.underWay(), CURRENT.name(),
                CURRENT.person(), CURRENT.actor().account(), CURRENT.ceiling(), CURRENT.mayTouch(Sensitivity.S1),
                CURRENT.mayTouch(Sensitivity.S2), CURRENT.scope().everywhere(), CURRENT.actor().is(Role.ADMINISTRATOR),
                CURRENT.actor().is(Role.AUDITOR), CURRENT.actor().isAnyOf(Set.of("AUDITOR", "ADMINISTRATOR")),
                CURRENT.actor().isAnyOf(Set.of("AUDITOR")), CURRENT.actor().job())));
        assertEquals(List.of(true, OperationName.REGISTER_STAFF, Colleague.ADMINISTRATOR.id(), "zaynab", Sensitivity.S1, true, false, true,
                true, false, true, false, false), known);
    }

    @Test
    void reading_leaves_one_entry_for_each_record_with_ids_of_their_own() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        List<TrailRow> rows = TrailRow.during(() -> Colleague.AUDITOR.call(() -> DESK.atReception(() -> {
            BENCH.tell(new RecordsRead(List.of(new Subject("thing", first), new Subject("thing", second)), Sensitivity.S2));
            return null;
        })));
        assertEquals(2, rows.size());
        assertEquals(Set.of("layla READ_SELF READ thing " + first + " S2 []", "layla READ_SELF READ thing " + second + " S2 []"),
                rows.stream().map(SomebodyAtTheGateTest::words).collect(Collectors.toSet()));
        assertEquals(Set.of(Colleague.AUDITOR.id().value()), rows.stream().map(TrailRow::actor).collect(Collectors.toSet()));
    }

    @Test
    void what_a_rule_refuses_leaves_nothing_but_its_codes_each_once() {
        TrailRow row = one(() -> {
            Outcome<UUID> outcome = Colleague.ADMINISTRATOR.call(() -> DESK.inTheOffice(() -> {
                BENCH.find(StaffService.class).register(new RegisterStaff(new LocalizedText("Left behind", null, null), null, null,
                        List.of(), "left.behind", LocalDate.now(Clocks.system()), true));
                return Outcome.refused(List.of(Refusal.at("a", SecurityRefusal.MISSING), Refusal.at("b", SecurityRefusal.MISSING),
                        Refusal.of(SecurityRefusal.UNREADABLE)));
            }));
            assertFalse(outcome.isDone());
        });
        assertEquals("zaynab REGISTER_STAFF REFUSED register_staff null S1 [SEC-008, SEC-009]", words(row));
        assertTrue(nobodyIsCalled("Left behind"), "the change of the refused operation is not kept");
    }

    @Test
    void a_record_that_is_not_there_and_one_out_of_reach_differ_in_the_trail_alone() {
        UUID id = UUID.randomUUID();
        TrailRow absent = one(() -> assertThrows(NotFound.class, () -> Colleague.INVESTIGATOR.call(() -> DESK.atReception(() -> {
            throw NotFound.absent("thing");
        }))));
        TrailRow kept = one(() -> assertThrows(NotFound.class, () -> Colleague.INVESTIGATOR.call(() -> DESK.atReception(() -> {
            throw NotFound.outOfReach(new Subject("thing", id));
        }))));
        UUID person = Colleague.AUDITOR.id().value();
        TrailRow hidden = one(() -> assertThrows(NotFound.class, () -> Colleague.INVESTIGATOR.call(() -> DESK.atReception(() -> {
            throw NotFound.absent("staff_member", person);
        }))));
        TrailRow nobody = one(() -> assertThrows(NotFound.class, () -> Colleague.INVESTIGATOR.call(() -> DESK.atReception(() -> {
            throw NotFound.absent("staff_member", id);
        }))));
        assertEquals("rania READ_SELF DENIED staff_member " + person + " S1 [OUT-OF-REACH]", words(hidden), "as the database knows");
        assertEquals("rania READ_SELF REFUSED staff_member null S1 [NOT-FOUND]", words(nobody));
        assertEquals("rania READ_SELF REFUSED thing null S1 [NOT-FOUND]", words(absent));
        assertEquals("rania READ_SELF DENIED thing " + id + " S1 [OUT-OF-REACH]", words(kept));
    }

    @Test
    void what_breaks_is_answered_with_the_number_under_which_the_trail_holds_it_and_nothing_is_kept() {
        Exception cause = new IllegalArgumentException("broken");
        Fault[] fault = new Fault[1];
        TrailRow row = one(() -> fault[0] = assertThrows(Fault.class, () -> Colleague.ADMINISTRATOR.call(() -> DESK.inTheOffice(() -> {
            BENCH.find(StaffService.class).register(new RegisterStaff(new LocalizedText("Broken off", null, null), null, null,
                    List.of(), "broken.off", LocalDate.now(Clocks.system()), true));
            throw cause;
        }))));
        assertEquals("zaynab REGISTER_STAFF FAILED register_staff null S1 [IllegalArgumentException]", words(row));
        assertEquals(row.id(), fault[0].number());
        assertSame(cause, fault[0].getCause());
        assertEquals("fault " + row.id(), fault[0].getMessage());
        assertTrue(nobodyIsCalled("Broken off"));
    }

    @Test
    void somebody_who_was_overtaken_is_told_so_however_deep_the_cause_lies() {
        Exception deep = new IllegalStateException(new IllegalStateException(new OptimisticLockException("overtaken")));
        for (Exception cause : List.of(new OptimisticLockException("overtaken"), new StaleRecord(null), deep)) {
            TrailRow row = one(() -> assertThrows(StaleRecord.class, () -> Colleague.INVESTIGATOR.call(() -> DESK.atReception(() -> {
                throw cause;
            }))));
            assertEquals("FAILED", row.result());
        }
    }

    @Test
    void a_database_that_is_away_is_said_to_be_and_the_trail_holds_it_where_it_answers_again() {
        Exception cause = new IllegalStateException(new SQLException("terminating connection", "57P01"));
        DatabaseAway[] away = new DatabaseAway[1];
        TrailRow row = one(() -> away[0] = assertThrows(DatabaseAway.class,
                () -> Colleague.INVESTIGATOR.call(() -> DESK.atReception(() -> {
                    throw cause;
                }))));
        assertEquals("rania READ_SELF FAILED read_self null S1 [IllegalStateException]", words(row));
        assertEquals(row.id(), away[0].number());
        assertSame(cause, away[0].getCause());
    }

    @Test
    void somebody_who_was_overtaken_costs_the_log_a_line_and_what_breaks_all_that_is_known() {
        List<LogRecord> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line);
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger logger = Logger.getLogger("org.athar.security.access.RollbackRecorder");
        logger.addHandler(handler);
        try {
            List.of(new OptimisticLockException("overtaken"), new IllegalArgumentException("broken")).forEach(cause ->
                    assertThrows(RuntimeException.class, () -> Colleague.INVESTIGATOR.call(() -> DESK.atReception(() -> {
                        throw cause;
                    }))));
        } finally {
            logger.removeHandler(handler);
        }
        assertEquals(List.of(Level.INFO, Level.SEVERE), logged.stream().map(LogRecord::getLevel).toList());
        assertNull(logged.get(0).getThrown());
        assertEquals("broken", logged.get(1).getThrown().getMessage());
    }

    @Test
    void what_breaks_before_anybody_is_known_leaves_no_entry_in_anybodys_name() {
        assertEquals(List.of(), TrailRow.during(() -> assertThrows(Fault.class,
                () -> BENCH.asJob(() -> WORK.onBehalfOf("nobody.of.this.name", SELF::self)))));
    }

    @Test
    void a_step_that_all_ways_lead_to_is_denied_if_all_are_closed_as_if_the_first_had_been_tried() {
        List<OperationName> steps = List.of(OperationName.REGISTER_STAFF, OperationName.PROPOSE_GRANT);
        Colleague.ADMINISTRATOR.call(reception(steps));
        Colleague.INVESTIGATOR.call(reception(List.of(OperationName.REGISTER_STAFF, OperationName.READ_SELF)));
        TrailRow row = one(() -> assertThrows(AccessDenied.class, () -> Colleague.INVESTIGATOR.call(reception(steps))));
        assertEquals("REGISTER_STAFF", row.operation());
    }

    private static Callable<Void> reception(List<OperationName> steps) {
        return () -> {
            SELF.requireOneOf(steps);
            return null;
        };
    }

    @Test
    void a_job_acts_under_its_own_name_everywhere_and_nobody_signs_in_as_one() {
        SelfView self = BENCH.asJob(SELF::self);
        assertEquals("system:job", self.account());
        assertNull(self.staffId());
        assertEquals(Set.of(Role.SYSTEM), self.roles());
        assertTrue(BENCH.asJob(() -> DESK.atReception(() -> CURRENT.scope().everywhere() && CURRENT.actor().job())));
        assertThrows(AccessDenied.class, () -> BENCH.as("system:job", EnumSet.complementOf(EnumSet.of(Role.SYSTEM)), SELF::self));
        assertThrows(AccessDenied.class, () -> BENCH.as("rania", Set.of(Role.SYSTEM), SELF::self));
    }

    @Test
    void a_job_on_behalf_of_a_person_has_that_persons_roles_at_most_and_the_trail_shows_both() {
        TrailRow row = one(() -> assertThrows(AccessDenied.class,
                () -> BENCH.asJob(() -> WORK.onBehalfOf("rania", () -> DESK.inTheOffice(() -> "opened")))));
        assertEquals("system:job", row.account());
        assertNull(row.actor());
        assertEquals(Colleague.INVESTIGATOR.id().value(), row.onBehalfOf());
        assertEquals(Set.of(Role.INVESTIGATOR), BENCH.asJob(() -> WORK.onBehalfOf("rania", SELF::self)).roles());
        assertThrows(AccessDenied.class, () -> BENCH.asJob(() -> WORK.onBehalfOf("rania", Set.of(Role.AUDITOR), SELF::self)),
                "a role that did not count when the work was asked for");
    }

    @Test
    void work_for_one_person_within_work_for_another_ends_with_it() {
        List<Object> people = BENCH.asJob(() -> WORK.onBehalfOf("rania", () -> List.of(SELF.self().account() + SELF.self().name().en(),
                WORK.onBehalfOf("huda", () -> SELF.self().name().en()), SELF.self().name().en())));
        assertEquals(List.of("system:jobRania al-Hadidi", "Huda al-Jubouri", "Rania al-Hadidi"), people);
        assertNull(BENCH.asJob(SELF::self).staffId(), "and with the job");
    }

    private static boolean nobodyIsCalled(String name) {
        return Colleague.ADMINISTRATOR.call(() -> BENCH.find(StaffService.class).list()).stream()
                .noneMatch(one -> one.name().en().equals(name));
    }

    private static TrailRow one(Runnable work) {
        List<TrailRow> rows = TrailRow.during(work);
        assertEquals(1, rows.size(), rows::toString);
        return rows.get(0);
    }

    private static String words(TrailRow row) {
        return row.account() + " " + row.operation() + " " + row.result() + " " + row.subjectType() + " " + row.subject() + " "
                + row.sensitivity() + " " + row.refusals();
    }
}
