package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.athar.audit.FindingService;
import org.athar.audit.Severity;
import org.athar.audit.TrailService;
import org.athar.audit.command.RecordFinding;
import org.athar.audit.view.FieldChange;
import org.athar.audit.view.HistoryLine;
import org.athar.audit.view.TrailFilter;
import org.athar.engine.protocol.Role;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.file.view.FileContent;
import org.athar.file.view.FileView;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.liaison.EnquiryService;
import org.athar.liaison.FamilyContactService;
import org.athar.liaison.FamilyReadService;
import org.athar.liaison.FamilyReturnService;
import org.athar.liaison.code.AppointmentKind;
import org.athar.liaison.code.IdentityCheck;
import org.athar.liaison.code.KinshipCheck;
import org.athar.liaison.code.LaterFinds;
import org.athar.liaison.command.AskFamilyCommand;
import org.athar.liaison.command.KeepAppointmentCommand;
import org.athar.liaison.command.LogEnquiryCommand;
import org.athar.liaison.command.MakeAppointmentCommand;
import org.athar.liaison.command.PlanNotificationCommand;
import org.athar.liaison.command.RecordNotificationCommand;
import org.athar.liaison.command.RecordReturnCommand;
import org.athar.liaison.command.RecordWishesCommand;
import org.athar.missing.DataRequestService;
import org.athar.missing.FamilyService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.MissingService;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.RequestKind;
import org.athar.missing.code.RequestStanding;
import org.athar.missing.code.RequestVerdict;
import org.athar.missing.code.SpokenLanguage;
import org.athar.missing.command.MissingFilter;
import org.athar.missing.command.RecordRequestCommand;
import org.athar.missing.command.RelativeEntry;
import org.athar.missing.view.MissingListItem;
import org.athar.missing.view.PersonReference;
import org.athar.preparation.CaseRoom;
import org.athar.preparation.Cast;
import org.athar.preparation.Ground;
import org.athar.preparation.Register;
import org.athar.recovery.code.RemainsClass;
import org.athar.reporting.ReportingService;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.athar.task.TaskFilter;
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
    private static final String AGREED = "Tea at her sister's house";
    private static final String PHONE = "+964 770 000 4711";

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(ARestrictedRecordIT.class).addPackage(Cast.class.getPackage());
    }

    @Test
    void shows_its_family_to_the_named_role_alone_until_two_persons_end_it() throws Exception {
        MissingListItem item = LIAISON.call(() -> missing().list(new MissingFilter(null, null, null, null, null, null))).rows().get(0);
        MissingPersonId id = item.person().id();
        String ref = item.person().handle();
        LIAISON.call(() -> families().addRelative(id, relative())).required();
        assertTrue(LIAISON.call(() -> said(ref)).contains(PHONE), "before, the history holds the number");
        String request = LIAISON.call(() -> requests().record(new RecordRequestCommand(ref, RequestKind.RESTRICTION, "Her son",
                RequestStanding.RELATIVE, "Identity card", "The telephone", CaseRoom.today()))).required();
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
    void is_closed_on_every_way_of_the_liaison_officer_but_the_log_of_enquiries() throws Exception {
        PersonReference person = Register.verified("Ways", "Restricted");
        RelativeId mother = Register.mother(person, "Amina");
        String ref = person.handle();
        UUID agreed = Cast.OFFICER.done(() -> contacts().agree(appointment(ref)));
        assertTrue(Cast.OFFICER.call(() -> shown(ref)).contains(AGREED), "before, the desk says what was agreed");
        String request = restricted(ref);

        assertFalse(Cast.OFFICER.call(() -> shown(ref)).contains(AGREED), "neither the search nor the desk of the day tells");
        assertFalse(Cast.OFFICER.call(() -> history(ref)).contains(AGREED), "nor does a history");
        PartialDate day = PartialDate.parse("2026-01-02");
        List<Callable<Outcome<?>>> ways = List.of(
                () -> contacts().ask(new AskFamilyCommand(ref, null, null)),
                () -> contacts().agree(appointment(ref)),
                () -> contacts().keep(new KeepAppointmentCommand(ref, agreed, "She came")),
                () -> contacts().plan(new PlanNotificationCommand(ref, Cast.OFFICER.id(), mother, ContactChannel.VISIT,
                        SpokenLanguage.ARABIC, CaseRoom.today().plusDays(1), null)),
                () -> contacts().told(new RecordNotificationCommand(ref, CaseRoom.today(), true, "She listened", null)),
                () -> returns().handOver(new RecordReturnCommand(ref, day, mother, true, "Mother", "Card", "R-1", "Whole", true)),
                () -> returns().wishes(new RecordWishesCommand(ref, mother, LaterFinds.NEVER, null, day)));
        for (Callable<Outcome<?>> way : ways) {
            assertEquals(List.of("LIA-022"), refusals(Cast.OFFICER.call(way)));
        }
        assertEquals(List.of(), refusals(Cast.OFFICER.call(() -> enquiries().log(enquiry(ref, null, null)))), "every enquiry is logged");
        assertEquals(List.of("LIA-022"), refusals(Cast.OFFICER.call(() -> enquiries().log(enquiry(ref, null, "Call back")))));
        assertEquals(List.of("LIA-006"), refusals(Cast.OFFICER.call(() -> enquiries().log(enquiry(ref, mother, null)))), "nobody is known");
        assertEquals(List.of(), Cast.OFFICER.call(() -> files().enquiries(ref, null)).rows());
        assertEquals(0, Cast.OFFICER.call(() -> files().file(ref)).enquiries());

        lifted(request);
        assertTrue(Cast.OFFICER.call(() -> shown(ref)).contains(AGREED));
        assertEquals(1, Cast.OFFICER.call(() -> files().enquiries(ref, null)).rows().size());
        assertEquals(1, Cast.OFFICER.call(() -> files().file(ref)).enquiries());
    }

    @Test
    void keeps_its_papers_from_whoever_knows_their_address_and_from_who_stored_them() throws Exception {
        PersonReference person = Register.verified("Papers", "Restricted");
        CaseRoom room = CaseRoom.identified(Ground.examined(RemainsClass.COMPLETE_BODY), person).certify();
        FileId certificate = new FileId(room.seenBy(Cast.COORDINATOR).sequel().certificateDocument());
        for (Cast reader : List.of(Cast.COORDINATOR, Cast.SECOND_COORDINATOR)) {
            assertTrue(reader.call(() -> papers().open(certificate)).isDone(), "before, whoever reads the case opens its papers");
        }
        String request = restricted(person.handle());
        for (Cast reader : List.of(Cast.COORDINATOR, Cast.SECOND_COORDINATOR)) {
            assertThrows(NotFound.class, () -> reader.call(() -> papers().open(certificate)));
            assertThrows(NotFound.class, () -> reader.call(() -> papers().preview(certificate)));
            assertNull(room.seenBy(reader).sequel().certificateDocument());
        }
        openedByWhoJudgesTheRequest(request, certificate);
        lifted(request);
        assertEquals(List.of(), Cast.PROTECTION_OFFICER.call(() -> requests().view(request)).papers());
        assertThrows(NotFound.class, () -> Cast.PROTECTION_OFFICER.call(() -> requests().openPaper(request, certificate, "To judge")));
        assertTrue(Cast.COORDINATOR.call(() -> papers().open(certificate)).isDone());
    }

    private static void openedByWhoJudgesTheRequest(String request, FileId paper) throws Exception {
        assertEquals(List.of(paper), Cast.PROTECTION_OFFICER.call(() -> requests().view(request)).papers().stream().map(FileView::id)
                .toList());
        assertEquals(List.of(), Cast.COORDINATOR.call(() -> requests().view(request)).papers(), "not told to others who read the request");
        assertEquals(List.of("MIS-001"), Cast.PROTECTION_OFFICER.refused(() -> requests().openPaper(request, paper, " ")));
        String reason = "To judge " + request;
        FileContent opened = Cast.PROTECTION_OFFICER.done(() -> requests().openPaper(request, paper, reason));
        try (InputStream content = opened.content().open()) {
            assertEquals(opened.length(), content.readAllBytes().length);
        }
        assertEquals(2, AUDITOR.call(() -> Services.find(TrailService.class).entries(new TrailFilter(null, "OPEN_RESTRICTED_PAPER", "READ",
                null, null, null, null), null)).rows().stream().filter(entry -> reason.equals(entry.reason())).count(),
                "of the paper and of the person");
        FileId another = new FileId(UUID.randomUUID());
        for (FileId asked : List.of(paper, another)) {
            assertThrows(AccessDenied.class, () -> COORDINATOR.call(() -> requests().openPaper(request, asked, reason)));
            assertThrows(AccessDenied.class, () -> AUDITOR.call(() -> requests().openPaper(request, asked, reason)));
        }
        assertThrows(NotFound.class, () -> Cast.PROTECTION_OFFICER.call(() -> requests().openPaper(request, another, reason)));
    }

    private static String restricted(String ref) {
        String request = Cast.OFFICER.done(() -> requests().record(new RecordRequestCommand(ref, RequestKind.RESTRICTION, "Her son",
                RequestStanding.RELATIVE, "Identity card", "All of it", CaseRoom.today())));
        Cast.PROTECTION_OFFICER.done(() -> requests().propose(request, RequestVerdict.GRANT, "As the law says"));
        Cast.COORDINATOR.done(() -> requests().answer(request, true, null));
        return request;
    }

    private static void lifted(String request) {
        Cast.PROTECTION_OFFICER.done(() -> requests().propose(request, RequestVerdict.LIFT, "Asked for again"));
        Cast.COORDINATOR.done(() -> requests().answer(request, true, null));
    }

    /** What the officer's desk says of a family: the day, and the search. */
    private static String shown(String ref) {
        return files().today() + " " + files().search(ref, null) + " " + files().file(ref);
    }

    private static String history(String ref) {
        return files().history(ref).toString();
    }

    private static List<String> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.reasons().stream().map(one -> one.code().code()).toList()
                : List.of();
    }

    private static MakeAppointmentCommand appointment(String ref) {
        return new MakeAppointmentCommand(ref, AppointmentKind.APPOINTMENT, AGREED, CaseRoom.today().plusDays(2), null);
    }

    private static LogEnquiryCommand enquiry(String ref, RelativeId relative, String promise) {
        return new LogEnquiryCommand(ref, PartialDate.parse("2026-01-02"), "A woman", Kinship.MOTHER, relative, IdentityCheck.NOT_CHECKED,
                null, KinshipCheck.NOT_CHECKED, ContactChannel.VISIT, null, null, null,
                promise == null ? null : CaseRoom.today().plusDays(3), promise);
    }

    @Test
    void a_finding_is_a_task_of_its_owner_until_it_is_answered() throws Exception {
        String ref = AUDITOR.call(() -> findings().record(new RecordFinding("A minute is missing", "L1", Severity.MINOR, null, null, null,
                Role.COORDINATOR, CaseRoom.today().plusDays(9)))).required();
        assertTrue(waits(ref));
        COORDINATOR.call(() -> findings().answer(ref, "It is held now.")).required();
        assertFalse(waits(ref));
    }

    @Test
    void what_concerns_families_is_not_told_to_an_investigator_among_what_was_done_at_sites() throws Exception {
        Ground.remains(RemainsClass.BONE);
        List<String> told = INVESTIGATOR.call(() -> Services.find(ReportingService.class).sinceYesterday()).stream()
                .map(one -> one.operation()).toList();
        assertTrue(told.contains("RECORD_SITE") || told.contains("RECORD_REMAINS"), told::toString);
        assertTrue(told.stream().noneMatch(List.of("NOTIFY_FAMILY", "RETURN_REMAINS", "RECORD_WISHES", "PLAN_NOTIFICATION",
                "HOLD_REMAINS", "LOG_ENQUIRY")::contains), told::toString);
    }

    private static boolean waits(String ref) throws Exception {
        return COORDINATOR.call(() -> Services.find(TaskService.class).list(TaskFilter.DUE, 200)).rows().stream()
                .anyMatch(task -> task.arguments().contains(ref));
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

    private static FamilyContactService contacts() {
        return Services.find(FamilyContactService.class);
    }

    private static FamilyReturnService returns() {
        return Services.find(FamilyReturnService.class);
    }

    private static EnquiryService enquiries() {
        return Services.find(EnquiryService.class);
    }

    private static FileService papers() {
        return Services.find(FileService.class);
    }

    private static DataRequestService requests() {
        return Services.find(DataRequestService.class);
    }

    private static FindingService findings() {
        return Services.find(FindingService.class);
    }
}
