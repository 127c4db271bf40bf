package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.athar.audit.FindingService;
import org.athar.audit.Severity;
import org.athar.audit.command.RecordFinding;
import org.athar.audit.view.FieldChange;
import org.athar.audit.view.HistoryLine;
import org.athar.engine.protocol.Role;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.kernel.Outcome;
import org.athar.liaison.FamilyReadService;
import org.athar.missing.DataRequestService;
import org.athar.missing.FamilyService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.MissingService;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.RequestKind;
import org.athar.missing.code.RequestStanding;
import org.athar.missing.code.RequestVerdict;
import org.athar.missing.command.MissingFilter;
import org.athar.missing.command.RecordRequestCommand;
import org.athar.missing.command.RelativeEntry;
import org.athar.missing.view.MissingListItem;
import org.athar.reporting.ReportingService;
import org.athar.task.TaskService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Data that is kept and no longer used: who sees it, who does not, in the record, on the family's file and in histories. */
@ExtendWith(ArquillianExtension.class)
class ARestrictedRecordIT {

    private static final As AUDITOR = As.person("adil.aldulaimi", Role.AUDITOR);
    private static final As COORDINATOR = As.person("huda.aljubouri", Role.COORDINATOR);
    private static final As INVESTIGATOR = As.person("rania.alhadidi", Role.INVESTIGATOR);
    private static final As LIAISON = As.person("samira.alhamdani", Role.LIAISON_OFFICER);
    private static final As PROTECTION = As.person("mariwan.hawrami", Role.DATA_PROTECTION_OFFICER);
    private static final String PHONE = "+964 770 000 4711";

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(ARestrictedRecordIT.class);
    }

    @Test
    void shows_its_family_to_the_named_role_alone_until_two_persons_end_it() throws Exception {
        MissingListItem item = LIAISON.call(() -> missing().list(new MissingFilter(null, null, null, null, null, null))).rows().get(0);
        MissingPersonId id = item.person().id();
        String ref = item.person().handle();
        LIAISON.call(() -> families().addRelative(id, relative())).required();
        assertTrue(LIAISON.call(() -> said(ref)).contains(PHONE), "before, the history holds the number");
        String request = LIAISON.call(() -> requests().record(new RecordRequestCommand(ref, RequestKind.RESTRICTION, "Her son",
                RequestStanding.RELATIVE, "Identity card", "The telephone", LocalDate.now()))).required();
        PROTECTION.call(() -> requests().propose(request, RequestVerdict.GRANT, "As the law says")).required();
        assertNotNull(LIAISON.call(() -> missing().view(ref)).family(), "a proposal seals nothing");
        assertInstanceOf(Outcome.Refused.class, PROTECTION.call(() -> requests().answer(request, true, null)));
        COORDINATOR.call(() -> requests().answer(request, true, null)).required();

        for (As somebody : List.of(LIAISON, COORDINATOR)) {
            assertNull(somebody.call(() -> missing().view(ref)).family());
            assertTrue(somebody.call(() -> missing().view(ref)).restricted());
            assertFalse(somebody.call(() -> said(ref)).contains(PHONE), "nor does a history tell");
        }
        assertEquals(List.of(), LIAISON.call(() -> files().file(ref)).relatives());
        assertInstanceOf(Outcome.Refused.class, LIAISON.call(() -> families().addRelative(id, relative())));
        assertNotNull(PROTECTION.call(() -> missing().view(ref)).family());
        assertTrue(PROTECTION.call(() -> said(ref)).contains(PHONE));

        PROTECTION.call(() -> requests().propose(request, RequestVerdict.LIFT, "Asked for again")).required();
        COORDINATOR.call(() -> requests().answer(request, true, null)).required();
        assertNotNull(LIAISON.call(() -> missing().view(ref)).family());
    }

    @Test
    void a_finding_is_a_task_of_its_owner_until_it_is_answered() throws Exception {
        String ref = AUDITOR.call(() -> findings().record(new RecordFinding("A minute is missing", "L1", Severity.MINOR, null, null, null,
                Role.COORDINATOR, LocalDate.now().plusDays(9)))).required();
        assertTrue(waits(ref));
        COORDINATOR.call(() -> findings().answer(ref, "It is held now.")).required();
        assertFalse(waits(ref));
    }

    @Test
    void what_concerns_families_is_not_told_to_an_investigator_among_what_was_done_at_sites() throws Exception {
        List<String> told = INVESTIGATOR.call(() -> Services.find(ReportingService.class).sinceYesterday()).stream()
                .map(one -> one.operation()).toList();
        assertTrue(told.contains("RECORD_SITE") || told.contains("RECORD_REMAINS"), told::toString);
        assertTrue(told.stream().noneMatch(List.of("NOTIFY_FAMILY", "RETURN_REMAINS", "RECORD_WISHES", "PLAN_NOTIFICATION",
                "HOLD_REMAINS", "LOG_ENQUIRY")::contains), told::toString);
    }

    private static boolean waits(String ref) throws Exception {
        return COORDINATOR.call(() -> Services.find(TaskService.class).mine()).stream().anyMatch(task -> task.arguments().contains(ref));
    }

    private static String said(String ref) {
        StringBuilder all = new StringBuilder();
        for (HistoryLine line : missing().history(ref)) {
            for (FieldChange change : line.changes()) {
                all.append(change.before()).append(change.after());
            }
        }
        return all.toString();
    }

    private static RelativeEntry relative() {
        return new RelativeEntry("سعاد", "Suad", Kinship.MOTHER, null, true, PHONE, null, null, null, null);
    }

    private static MissingService missing() {
        return Services.find(MissingService.class);
    }

    private static FamilyService families() {
        return Services.find(FamilyService.class);
    }

    private static FamilyReadService files() {
        return Services.find(FamilyReadService.class);
    }

    private static DataRequestService requests() {
        return Services.find(DataRequestService.class);
    }

    private static FindingService findings() {
        return Services.find(FindingService.class);
    }
}
