package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.audit.FindingService;
import org.athar.audit.Severity;
import org.athar.audit.command.RecordFinding;
import org.athar.audit.view.HistoryLine;
import org.athar.engine.protocol.Role;
import org.athar.examination.ExaminationId;
import org.athar.examination.ExaminationService;
import org.athar.examination.command.ReviewExaminationCommand;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.liaison.EnquiryService;
import org.athar.liaison.code.IdentityCheck;
import org.athar.liaison.code.KinshipCheck;
import org.athar.liaison.command.LogEnquiryCommand;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;
import org.athar.preparation.CaseRoom;
import org.athar.preparation.Cast;
import org.athar.preparation.Ground;
import org.athar.recovery.code.RemainsClass;
import org.athar.reporting.ReportingService;
import org.athar.reporting.view.WaitingKind;
import org.athar.reporting.view.WaitingView;
import org.athar.security.ScopeKind;
import org.athar.security.SettingService;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.command.ProposeGrant;
import org.athar.task.TaskFilter;
import org.athar.task.TaskFilter.Whose;
import org.athar.task.TaskId;
import org.athar.task.TaskRefusal;
import org.athar.task.TaskService;
import org.athar.task.TaskView;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing waits without an owner: every kind of thing that can wait has an open task of a role or a person, from the moment it waits. */
@ExtendWith(ArquillianExtension.class)
class WhatWaitsIT {

    private static final As COORDINATOR = As.person("huda.aljubouri", Role.COORDINATOR);
    private static final As OTHER_COORDINATOR = As.person("dilshad.zebari", Role.COORDINATOR);
    private static final As LIAISON = As.person("samira.alhamdani", Role.LIAISON_OFFICER);
    private static final As AUDITOR = As.person("adil.aldulaimi", Role.AUDITOR);
    private static final As ADMINISTRATOR = As.person("zaynab.alsaadi", Role.ADMINISTRATOR);
    private static final As PROTECTION = As.person("mariwan.hawrami", Role.DATA_PROTECTION_OFFICER);

    private static final String DAYS = "identification.task.days";

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(WhatWaitsIT.class).addPackage(Cast.class.getPackage());
    }

    @Test
    void has_an_owner_whatever_it_is() throws Exception {
        Map<WaitingKind, WaitingView> waiting = waiting();
        assertEquals(Arrays.asList(WaitingKind.values()), List.copyOf(waiting.keySet().stream().sorted().toList()));
        assertEquals(List.of(), waiting.values().stream().filter(one -> one.unowned() > 0).toList());
        assertEquals(List.of(), waiting.values().stream()
                .filter(one -> one.count() > 0 && (one.roles().isEmpty() || one.firstDue() == null)).toList());
        assertTrue(waiting.get(WaitingKind.CASE_STEP).count() > 0, "the sample has cases that wait");
        assertEquals(3, waiting.get(WaitingKind.READING).count(), "the sentences of three languages wait to be read");
    }

    @Test
    void a_promise_to_a_family_waits_for_its_office_wherever_it_was_made() throws Exception {
        long before = waiting().get(WaitingKind.PROMISE).count();
        LIAISON.call(() -> Services.find(EnquiryService.class).log(new LogEnquiryCommand("MP-000001-A", PartialDate.of(CaseRoom.today()),
                "A cousin", Kinship.COUSIN, null, IdentityCheck.IDENTITY_CARD, "4711", KinshipCheck.ON_RECORD, ContactChannel.VISIT, "en",
                null, null, CaseRoom.today().plusDays(3), "To call about the interview."))).required();
        WaitingView promises = waiting().get(WaitingKind.PROMISE);
        assertEquals(before + 1, promises.count());
        assertEquals(0, promises.unowned());
    }

    @Test
    void a_role_asked_for_waits_for_the_data_protection_officer_until_it_is_decided() throws Exception {
        int before = waiting().get(WaitingKind.GRANT).count();
        StaffId holder = COORDINATOR.call(() -> staff().list()).stream()
                .filter(one -> one.usernames().contains("karwan.barzinji")).findFirst().orElseThrow().id();
        var grant = ADMINISTRATOR.call(() -> staff().propose(new ProposeGrant(holder, Role.CUSTODIAN, ScopeKind.PROGRAMME, null,
                "stands in for the custodian", CaseRoom.today(), null))).required();
        WaitingView waits = waiting().get(WaitingKind.GRANT);
        assertEquals(before + 1, waits.count());
        assertEquals(0, waits.unowned());
        assertEquals(List.of(Role.DATA_PROTECTION_OFFICER), waits.roles());
        long open = PROTECTION.call(() -> tasks().list(TaskFilter.DUE)).rows().stream()
                .filter(one -> one.textKey().equals("task.decide.grant")).count();
        PROTECTION.call(() -> staff().decide(grant, false, "nobody is away")).required();
        assertEquals(before, waiting().get(WaitingKind.GRANT).count());
        assertEquals(open - 1, PROTECTION.call(() -> tasks().list(TaskFilter.DUE)).rows().stream()
                .filter(one -> one.textKey().equals("task.decide.grant")).count());
    }

    @Test
    void a_setting_asked_for_waits_for_another_coordinator() throws Exception {
        COORDINATOR.call(() -> settings().propose(DAYS, version(), "21", "the board sits every three weeks")).required();
        WaitingView waits = waiting().get(WaitingKind.SETTING);
        assertEquals(0, waits.unowned());
        assertTrue(waits.roles().contains(Role.COORDINATOR));
        OTHER_COORDINATOR.call(() -> settings().decide(DAYS, version(), false, "two weeks are enough")).required();
        assertEquals(waits.count() - 1, waiting().get(WaitingKind.SETTING).count());
    }

    @Test
    void a_finding_waits_for_its_owner_then_for_its_auditor_then_for_nobody() throws Exception {
        String ref = finding();
        assertEquals(1, openAbout(COORDINATOR, ref, "task.finding.answer").size());
        COORDINATOR.call(() -> findings().answer(ref, "the minute was found and attached")).required();
        assertEquals(0, openAbout(COORDINATOR, ref, "task.finding.answer").size());
        List<TaskView> toClose = openAbout(AUDITOR, ref, "task.finding.close");
        assertTrue(toClose.get(0).mine(), "who found it closes it");
        assertEquals(0, waiting().get(WaitingKind.FINDING_ANSWER).unowned());
        AUDITOR.call(() -> findings().close(ref)).required();
        assertEquals(0, openAbout(AUDITOR, ref, "task.finding.close").size());
    }

    @Test
    void an_examination_that_was_returned_waits_for_its_examiner_until_it_is_signed_again() throws Exception {
        String remains = Ground.remains(RemainsClass.COMPLETE_BODY);
        Ground.store(remains);
        Ground.examine(remains, false);
        ExaminationId id = Cast.EXAMINER.call(() -> examinations().view(remains, 1)).id();
        int before = waiting().get(WaitingKind.EXAMINATION_RETURNED).count();
        Cast.INVESTIGATOR.done(() -> examinations().review(new ReviewExaminationCommand(id, false, "The side of the femur is missing.",
                PartialDate.parse("2019-06"))));
        assertEquals(before + 1, waiting().get(WaitingKind.EXAMINATION_RETURNED).count());
        assertEquals(0, waiting().get(WaitingKind.EXAMINATION_RETURNED).unowned());
        TaskView waits = dueFromExaminer("rewrite", remains).get(0);
        assertTrue(waits.mine(), "only the examiner may write it");
        assertEquals(CaseRoom.today().plusDays(7), waits.dueOn());
        assertRefused(TaskRefusal.CLOSES_BY_ITSELF, Cast.EXAMINER.call(() -> tasks().complete(waits.id(), "it was done")));
        Cast.EXAMINER.done(() -> examinations().sign(id));
        assertEquals(List.of(), dueFromExaminer("rewrite", remains));
        assertEquals(before, waiting().get(WaitingKind.EXAMINATION_RETURNED).count());
        assertEquals(1, Cast.INVESTIGATOR.call(() -> tasks().list(TaskFilter.DUE, 200)).rows().stream()
                .filter(one -> one.arguments().contains(remains) && one.textKey().equals("examination.task.review")).count(),
                "the review is asked for anew");
    }

    @Test
    void an_examination_that_was_begun_waits_for_its_examiner_until_it_is_signed() throws Exception {
        String remains = Ground.remains(RemainsClass.COMPLETE_BODY);
        Ground.store(remains);
        int before = waiting().get(WaitingKind.EXAMINATION_UNSIGNED).count();
        ExaminationId id = Ground.begin(remains);
        assertEquals(before + 1, waiting().get(WaitingKind.EXAMINATION_UNSIGNED).count());
        assertEquals(0, waiting().get(WaitingKind.EXAMINATION_UNSIGNED).unowned());
        TaskView waits = dueFromExaminer("sign", remains).get(0);
        assertTrue(waits.mine(), "only the examiner may write it");
        assertEquals(CaseRoom.today().plusDays(7), waits.dueOn(), "as the setting has it");
        Ground.finish(remains, id);
        assertEquals(List.of(), dueFromExaminer("sign", remains));
        assertEquals(before, waiting().get(WaitingKind.EXAMINATION_UNSIGNED).count());
    }

    private static List<TaskView> dueFromExaminer(String what, String remains) {
        return Cast.EXAMINER.call(() -> tasks().list(TaskFilter.DUE, 200)).rows().stream()
                .filter(one -> one.textKey().equals("examination.task." + what) && one.arguments().contains(remains)).toList();
    }

    private static ExaminationService examinations() {
        return Services.find(ExaminationService.class);
    }

    @Test
    void a_task_is_taken_over_and_handed_on_with_a_reason_and_every_step_is_on_record() throws Exception {
        TaskId id = openAbout(COORDINATOR, finding(), "task.finding.answer").get(0).id();
        COORDINATOR.call(() -> tasks().take(id)).required();
        assertTrue(COORDINATOR.call(() -> tasks().view(id)).mine());
        assertRefused(TaskRefusal.OWNED_ALREADY, COORDINATOR.call(() -> tasks().take(id)));
        StaffId heir = COORDINATOR.call(() -> tasks().heirs(id)).keySet().iterator().next();
        assertRefused(TaskRefusal.MISSING, COORDINATOR.call(() -> tasks().handOn(id, heir, " ")));
        StaffId auditor = AUDITOR.call(() -> self());
        assertRefused(TaskRefusal.NOT_OF_THE_ROLE, COORDINATOR.call(() -> tasks().handOn(id, auditor, "nobody else is there")));
        COORDINATOR.call(() -> tasks().handOn(id, heir, "I am on leave")).required();
        assertTrue(OTHER_COORDINATOR.call(() -> tasks().view(id)).mine());
        assertRefused(TaskRefusal.CLOSES_BY_ITSELF, OTHER_COORDINATOR.call(() -> tasks().complete(id, "it was done")));
        List<HistoryLine> history = OTHER_COORDINATOR.call(() -> tasks().history(id));
        assertEquals(3, history.size(), "opened, taken over, handed on");
        assertTrue(history.stream().anyMatch(line -> "I am on leave".equals(line.reason())));
    }

    @Test
    void everybodys_tasks_are_shown_to_coordinators_alone() throws Exception {
        TaskFilter everybody = new TaskFilter(Whose.EVERYBODY, null, false, null);
        assertTrue(COORDINATOR.call(() -> tasks().list(everybody)).rows().stream().anyMatch(one -> one.role() != Role.COORDINATOR));
        assertFalse(AUDITOR.call(() -> tasks().list(everybody)).rows().stream().anyMatch(one -> one.role() != Role.AUDITOR));
    }

    private static long version() {
        return settings().list().stream().filter(one -> one.name().equals(DAYS)).findFirst().orElseThrow().version();
    }

    private static String finding() throws Exception {
        RecordFinding finding = new RecordFinding("A minute is not held", "L1", Severity.MINOR, null, null, null, Role.COORDINATOR,
                CaseRoom.today());
        return AUDITOR.call(() -> findings().record(finding)).required();
    }

    private static List<TaskView> openAbout(As who, String ref, String key) throws Exception {
        return who.call(() -> tasks().list(TaskFilter.DUE, 200)).rows().stream()
                .filter(one -> one.textKey().equals(key) && one.arguments().contains(ref)).toList();
    }

    private static Map<WaitingKind, WaitingView> waiting() throws Exception {
        return COORDINATOR.call(() -> Services.find(ReportingService.class).waiting()).stream()
                .collect(Collectors.toMap(WaitingView::kind, Function.identity()));
    }

    private static void assertRefused(TaskRefusal why, Outcome<?> outcome) {
        Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(why, refused.reasons().get(0).code());
    }

    private static StaffId self() {
        return Services.find(org.athar.security.SelfService.class).self().staffId();
    }

    private static TaskService tasks() {
        return Services.find(TaskService.class);
    }

    private static StaffService staff() {
        return Services.find(StaffService.class);
    }

    private static SettingService settings() {
        return Services.find(SettingService.class);
    }

    private static FindingService findings() {
        return Services.find(FindingService.class);
    }
}
