package org.athar.audit;

import static org.athar.workbench.Colleague.ADMINISTRATOR;
import static org.athar.workbench.Colleague.AUDITOR;
import static org.athar.workbench.Colleague.COORDINATOR;
import static org.athar.workbench.Colleague.INVESTIGATOR;
import static org.athar.workbench.Colleague.PROTECTION_OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.audit.view.FieldChange;
import org.athar.audit.view.HistoryLine;
import org.athar.audit.view.RowState;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.PersonName;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.missing.MissingService;
import org.athar.missing.code.NameScript;
import org.athar.missing.code.Sex;
import org.athar.missing.command.LastSeen;
import org.athar.missing.command.NameEntry;
import org.athar.missing.command.PersonDescription;
import org.athar.missing.command.RegisterMissingCommand;
import org.athar.missing.view.PersonReference;
import org.athar.security.ScopeKind;
import org.athar.security.SettingService;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.command.ProposeGrant;
import org.athar.security.command.RegisterStaff;
import org.athar.security.fault.AccessDenied;
import org.athar.security.view.SettingView;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Colleague;
import org.athar.workbench.Desk;
import org.athar.workbench.TrailRow;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The life of a record as its readers are shown it: values in words, nothing above their class, no name to who sees pseudonyms. */
@AtTheWorkbench
class ReaderOfAHistoryTest {

    private static final Workbench BENCH = Workbench.here();
    private static final HistoryService HISTORY = BENCH.find(HistoryService.class);
    private static final StaffService STAFF = BENCH.find(StaffService.class);
    private static final LocalDate TODAY = LocalDate.now(Clocks.system());

    private final String username = "h" + UUID.randomUUID().toString().substring(0, 12);

    @BeforeAll
    static void everybodyIsAtWork() {
        Colleague.takeEverybodyOn();
    }

    @Test
    void a_record_begins_with_the_values_that_were_typed_and_nothing_a_reader_learns_nothing_from() {
        StaffId id = registered();
        HistoryLine line = life("staff_member", id.value()).get(0);
        assertEquals(List.of("REGISTER_STAFF", ADMINISTRATOR.named(), false, true),
                List.of(line.operation(), line.actor(), line.byJob(), line.created()));
        assertNull(line.reason());
        assertNull(line.occurredOn());
        assertEquals(Map.of("name_en", "-> Nadia Karim", "name_ar", "-> نادية", "active_from", "-> " + TODAY, "invented", "-> true",
                "disciplines", "-> DNA, ODONTOLOGY"), values(line));
        assertEquals(List.of("staff_member"), line.changes().stream().map(FieldChange::table).distinct().toList());
    }

    @Test
    void a_reference_is_read_as_the_name_of_what_it_refers_to_and_a_code_by_its_list() {
        StaffId id = registered();
        UUID grant = ADMINISTRATOR.done(() -> STAFF.propose(new ProposeGrant(id, Role.CUSTODIAN, ScopeKind.PROGRAMME, null, "needed",
                TODAY, null)));
        PROTECTION_OFFICER.done(() -> STAFF.decide(grant, true, "checked"));
        List<HistoryLine> lines = life("staff_grant", grant);
        assertEquals(2, lines.size(), "oldest first");
        Map<String, String> asked = values(lines.get(0));
        assertEquals(List.of("-> Nadia Karim", "-> Zaynab al-Saadi", "-> CUSTODIAN", "-> PROPOSED"),
                List.of(asked.get("staff_member_id"), asked.get("proposed_by"), asked.get("role"), asked.get("status")));
        assertEquals(List.of("org.athar.engine.protocol.Role"), lines.get(0).changes().stream()
                .filter(one -> one.column().equals("role")).findFirst().orElseThrow().codeLists());
        Map<String, String> decided = values(lines.get(1));
        assertEquals("PROPOSED -> IN_FORCE", decided.get("status"));
        assertEquals("-> Mariwan Hawrami", decided.get("decided_by"));
        assertFalse(lines.get(1).created());
        assertFalse(decided.containsKey("role"), "what stayed as it was");
        assertEquals("checked", lines.get(1).reason());
    }

    @Test
    void several_rows_of_one_step_are_one_line() {
        StaffId[] id = new StaffId[1];
        TrailRow entry = TrailRow.during(() -> id[0] = registered()).get(0);
        List<HistoryLine> lines = AUDITOR.call(() -> BENCH.find(TrailService.class).changesOf(entry.id()));
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).created());
        assertEquals(List.of("staff_account", "staff_member"),
                lines.get(0).changes().stream().map(FieldChange::table).distinct().sorted().toList());
        assertTrue(values(lines.get(0)).get("username").endsWith(username));
    }

    @Test
    void several_rows_that_were_there_before_are_changed_and_not_made() throws Exception {
        UUID[] both = {registered().value(), INVESTIGATOR.id().value()};
        TrailRow entry = TrailRow.during(() -> asMigration("UPDATE staff_member SET profession = 'geologist', version = version + 1 "
                + "WHERE id IN ('" + both[0] + "', '" + both[1] + "')")).get(0);
        List<HistoryLine> lines = AUDITOR.call(() -> BENCH.find(TrailService.class).changesOf(entry.id()));
        assertEquals(List.of(2, false), List.of(lines.get(0).changes().size(), lines.get(0).created()));
    }

    @Test
    void a_reference_to_what_has_no_name_is_nothing_to_read_where_a_row_begins_and_is_where_it_changes() throws Exception {
        UUID office = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        UUID grant = ADMINISTRATOR.done(() -> STAFF.propose(new ProposeGrant(registered(), Role.CUSTODIAN, ScopeKind.OFFICE, office,
                "needed", TODAY, null)));
        assertFalse(values(life("staff_grant", grant).get(0)).containsKey("scope_id"));
        asMigration("UPDATE staff_grant SET scope_id = '" + other + "', version = version + 1 WHERE id = '" + grant + "'");
        assertEquals(office + " -> " + other, values(life("staff_grant", grant).get(1)).get("scope_id"));
    }

    @Test
    void what_a_migration_made_was_made_by_nobody() {
        SettingView setting = ADMINISTRATOR.call(() -> BENCH.find(SettingService.class).list()).get(0);
        UUID[] id = new UUID[1];
        TrailRow.during(() -> ADMINISTRATOR.done(() -> BENCH.find(SettingService.class).propose(setting.name(), setting.version(),
                setting.value(), "for a test"))).forEach(row -> id[0] = row.subject());
        COORDINATOR.done(() -> BENCH.find(SettingService.class).decide(setting.name(), setting.version() + 1, false, null));
        HistoryLine first = life("setting", id[0]).get(0);
        assertNull(first.actor());
        assertTrue(first.created());
        HistoryLine declined = life("setting", id[0]).stream().filter(line -> line.operation().equals("DECIDE_SETTING")).findFirst()
                .orElseThrow();
        assertEquals(setting.value() + " ->", values(declined).get("proposed_value"), "a value that was taken away");
    }

    @Test
    void a_record_is_read_as_it_was_at_a_moment() throws Exception {
        StaffId id = registered();
        Instant between = pause();
        UUID grant = ADMINISTRATOR.done(() -> STAFF.propose(new ProposeGrant(id, Role.CUSTODIAN, ScopeKind.PROGRAMME, null, "needed",
                TODAY, null)));
        Instant asked = pause();
        PROTECTION_OFFICER.done(() -> STAFF.decide(grant, true, "checked"));
        List<Subject> rows = List.of(new Subject("staff_grant", grant), new Subject("staff_member", id.value()));
        assertEquals(List.of("staff_member"), at(rows, between).stream().map(RowState::table).toList());
        List<RowState> then = at(rows, asked);
        assertEquals(List.of("staff_grant", "staff_member"), then.stream().map(RowState::table).toList(), "in the order asked for");
        assertEquals("PROPOSED", status(then.get(0)));
        assertEquals("IN_FORCE", status(at(rows, pause()).get(0)));
        assertEquals(List.of(), at(rows, between.minusSeconds(3600)));
    }

    @Test
    void values_above_the_readers_class_are_sealed_and_their_change_is_not() {
        PersonReference person = missing("Yusuf", "Karimi");
        List<HistoryLine> whole = COORDINATOR.call(() -> HISTORY.ofRow("missing_person", person.id().value()));
        assertTrue(whole.get(0).changes().stream().noneMatch(FieldChange::sealed), "up to S3, as a coordinator");
        Desk desk = BENCH.find(Desk.class);
        List<HistoryLine> lowest = COORDINATOR.call(() -> desk.atReception(
                () -> HISTORY.of(List.of(new Subject("missing_person", person.id().value())))));
        assertEquals(whole.get(0).changes().stream().map(FieldChange::column).filter(column -> !column.endsWith("_id")).toList(),
                lowest.get(0).changes().stream().map(FieldChange::column).filter(column -> !column.endsWith("_id")).toList());
        assertTrue(lowest.get(0).changes().stream().allMatch(one -> one.sealed() && one.before().isEmpty() && one.after().isEmpty()),
                "READ_SELF reaches no further than S1");
    }

    @Test
    void who_sees_pseudonyms_is_told_no_name_and_finds_the_person_under_the_pseudonym() throws Exception {
        PersonReference person = missing("Salar", "Barwari");
        UUID name = rowOf("missing_person_name", "person_id", person.id().value());
        HistoryLine told = COORDINATOR.call(() -> HISTORY.ofRow("missing_person_name", name)).get(0);
        HistoryLine kept = AUDITOR.call(() -> HISTORY.ofRow("missing_person_name", name)).get(0);
        assertTrue(values(told).toString().contains("Barwari"));
        assertFalse(kept.toString().contains("Barwari"));
        assertFalse(kept.toString().contains("Salar"));
        assertNotEquals(values(told).get("person_id"), values(kept).get("person_id"));
        assertTrue(values(kept).get("person_id").matches("-> [A-Z].*"), () -> values(kept).get("person_id"));
    }

    @Test
    void a_class_that_is_not_known_is_the_highest() {
        assertThrows(AccessDenied.class, () -> INVESTIGATOR.call(() -> HISTORY.ofRow("staff_member", INVESTIGATOR.id().value())));
        assertEquals(List.of(), AUDITOR.call(() -> HISTORY.ofRow("no_such_table", UUID.randomUUID())));
        assertEquals(List.of(), INVESTIGATOR.call(() -> BENCH.find(Desk.class).atReception(() -> HISTORY.of(List.of()))));
    }

    @Test
    void who_reads_a_history_stands_in_the_trail_with_the_class_that_he_was_shown() {
        UUID id = INVESTIGATOR.id().value();
        List<TrailRow> rows = TrailRow.during(() -> life("staff_member", id));
        assertEquals(List.of("layla READ_HISTORY READ staff_member " + id + " " + Sensitivity.S3), rows.stream().map(row -> row.account()
                + " " + row.operation() + " " + row.result() + " " + row.subjectType() + " " + row.subject() + " " + row.sensitivity())
                .toList());
    }

    private StaffId registered() {
        return ADMINISTRATOR.done(() -> STAFF.register(new RegisterStaff(new LocalizedText("Nadia Karim", "نادية", null), null, null,
                List.of("DNA", "ODONTOLOGY"), username, TODAY, true)));
    }

    private static PersonReference missing(String given, String family) {
        return COORDINATOR.done(() -> BENCH.find(MissingService.class).register(new RegisterMissingCommand(
                List.of(NameEntry.main(NameScript.LATIN, new PersonName(given, null, null, null, family, null, null))),
                new PersonDescription(Sex.MALE, PartialDate.parse("1985"), null, null, null, null, null, null, null), LastSeen.UNKNOWN,
                null, null, null, PartialDate.parse("2018-03-05"), true)));
    }

    private static List<HistoryLine> life(String table, UUID row) {
        return AUDITOR.call(() -> HISTORY.ofRow(table, row));
    }

    private static List<RowState> at(List<Subject> rows, Instant moment) {
        return AUDITOR.call(() -> BENCH.find(Desk.class).atReception(() -> HISTORY.asOf(rows, moment)));
    }

    private static String status(RowState state) {
        return state.values().stream().filter(one -> one.column().equals("status")).findFirst().orElseThrow().after().get(0);
    }

    /** A moment that nothing is recorded in. */
    private static Instant pause() throws InterruptedException {
        Thread.sleep(3);
        Instant moment = Instant.now();
        Thread.sleep(3);
        return moment;
    }

    private static void asMigration(String change) {
        try (var superuser = BENCH.superuser(); var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("SELECT athar_begin_migration('for a test')");
            statement.execute(change);
            superuser.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID rowOf(String table, String column, UUID value) throws Exception {
        try (var superuser = BENCH.superuser(); var statement = superuser.createStatement();
                var row = statement.executeQuery("SELECT id FROM " + table + " WHERE " + column + " = '" + value + "'")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static Map<String, String> values(HistoryLine line) {
        return line.changes().stream().collect(Collectors.toMap(FieldChange::column, one -> (String.join(", ", one.before()) + " -> "
                + String.join(", ", one.after())).strip(), (first, second) -> first + "; " + second, TreeMap::new));
    }
}
