package org.athar.whole;

import static org.athar.preparation.Cast.ANALYST;
import static org.athar.preparation.Cast.COORDINATOR;
import static org.athar.preparation.Cast.INVESTIGATOR;
import static org.athar.preparation.Cast.SECOND_COORDINATOR;
import static org.athar.preparation.CaseRoom.candidates;
import static org.athar.preparation.CaseRoom.today;
import static org.athar.preparation.Reached.isAnsweredBefore;
import static org.athar.preparation.Reached.reaches;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Guard;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.engine.protocol.fact.past.Demand;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.athar.file.view.FileContent;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.identification.HistoricService;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.command.ProposeHistoricCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.evidence.ProposeExclusionCommand;
import org.athar.identification.view.past.HistoricFilter;
import org.athar.identification.view.past.HistoricItem;
import org.athar.interop.ExportFormat;
import org.athar.interop.ExportId;
import org.athar.interop.ExportService;
import org.athar.interop.ExportState;
import org.athar.interop.command.AskExportCommand;
import org.athar.interop.view.ExportView;
import org.athar.kernel.Page;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.missing.view.PersonReference;
import org.athar.preparation.Cast;
import org.athar.preparation.CaseRoom;
import org.athar.preparation.Ground;
import org.athar.preparation.Register;
import org.athar.recovery.code.RemainsClass;
import org.athar.security.ScopeKind;
import org.athar.security.StaffService;
import org.athar.security.command.ProposeGrant;
import org.athar.security.fault.AccessDenied;
import org.athar.task.RecordList;
import org.athar.task.TaskFilter;
import org.athar.task.TaskService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People who record what was decided elsewhere: each rule of row 22, reached through the services by who would meet it. */
@ExtendWith(ArquillianExtension.class)
class RefusalsOfThePastIT {

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(RefusalsOfThePastIT.class).addPackage(Cast.class.getPackage());
    }

    @Test
    void it_was_decided_before_the_case_was_on_record_and_something_is_not_held() {
        CaseRoom room = CaseRoom.open(Ground.foundInStore());
        PersonReference person = Register.verified("Past", "Told");
        reaches(Guard.DECIDED_BEFORE_THE_CASE, COORDINATOR, () -> historic().propose(told(room, person, today().toString())));
        reaches(Guard.GAP_LISTED, COORDINATOR, () -> historic().propose(told(room, person, "2012", Demand.values())));
        isAnsweredBefore("IDN-101", COORDINATOR, () -> historic().propose(told(room, person, null)));
        ProposeHistoricCommand good = told(room, person, "2012");
        assertThrows(AccessDenied.class, () -> INVESTIGATOR.call(() -> historic().propose(good)));
        COORDINATOR.done(() -> historic().propose(good));
        reaches(Guard.NOT_PENDING_ALREADY, SECOND_COORDINATOR, () -> historic().propose(good));
        assertTrue(asked(room), "a second coordinator has a task");
        ConfirmCommand yes = new ConfirmCommand(room.words(), null, true);
        reaches(Guard.SECOND_PERSON, COORDINATOR, () -> historic().confirm(yes));
        SECOND_COORDINATOR.done(() -> historic().confirm(yes));
        assertEquals(Stage.HISTORIC, room.seenBy(COORDINATOR).stage());
        assertFalse(asked(room), "it is answered");
        isAnsweredBefore("IDN-127", SECOND_COORDINATOR, () -> historic().confirm(yes));
        reaches(Guard.REASONS_GIVEN, COORDINATOR, () -> historic().takeUp(room.words()));
        COORDINATOR.done(() -> historic().takeUp(StepCommand.today(room.number(), "The minute was found")));
        assertEquals(Stage.OPENED, room.seenBy(COORDINATOR).stage());
        assertEquals(6, room.seenBy(COORDINATOR).historicConfirmed().get(0).gaps().size());
    }

    @Test
    void it_is_found_among_the_gaps_by_what_is_told_and_by_what_is_missing() throws Exception {
        CaseRoom room = CaseRoom.open(Ground.foundInStore());
        String site = room.seenBy(COORDINATOR).site().ref();
        COORDINATOR.done(() -> historic().propose(told(room, Register.verified("Past", "Listed"), "2012", Demand.CUSTODY)));
        assertEquals(List.of(), listed(HistoricFilter.ALL, room), "a proposal is no gap");
        SECOND_COORDINATOR.done(() -> historic().confirm(new ConfirmCommand(room.words(), null, true)));
        List<HistoricFilter> letThrough = List.of(HistoricFilter.ALL,
                new HistoricFilter("court mosul " + room.number(), PastStatus.IDENTIFIED, Demand.REVIEW, site, null));
        List<HistoricFilter> kept = List.of(new HistoricFilter("Court of Basra", null, null, null, null),
                new HistoricFilter(null, PastStatus.RETURNED, null, null, null),
                new HistoricFilter(null, null, Demand.CUSTODY, null, null));
        letThrough.forEach(filter -> assertEquals(List.of(room.number()), listed(filter, room), filter::toString));
        kept.forEach(filter -> assertEquals(List.of(), listed(filter, room), filter::toString));
        assertTrue(takenOut(Map.of("q", room.number(), "gap", "REVIEW", "status", "IDENTIFIED", "site", site)).endsWith("Court of Mosul"));
    }

    /** What the file of the list holds of the one record that the filters let through. */
    private static String takenOut(Map<String, String> filter) throws Exception {
        ExportId id = COORDINATOR.done(() -> exports().ask(new AskExportCommand(RecordList.GAPS, filter, List.of("number", "named",
                "authority"), ExportFormat.CSV, "en", "For the yearly report")));
        ExportView asked = settled(id);
        assertEquals(ExportState.WAITING, asked.state(), asked::toString);
        assertEquals(Sensitivity.S3, asked.sensitivity(), "it names somebody, so a second person lets it out");
        Cast.PROTECTION_OFFICER.done(() -> exports().decide(id, true, asked.digest(), "Read and weighed"));
        assertEquals(1, settled(id).written());
        FileContent content = COORDINATOR.done(() -> exports().download(id));
        try (InputStream in = content.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static ExportView settled(ExportId id) throws InterruptedException {
        ExportView view = COORDINATOR.call(() -> exports().view(id, "en"));
        for (int at = 0; at < 300 && (view.state() == ExportState.QUEUED || view.state() == ExportState.RUNNING); at++) {
            Thread.sleep(100);
            view = COORDINATOR.call(() -> exports().view(id, "en"));
        }
        return view;
    }

    private static ExportService exports() {
        return Services.find(ExportService.class);
    }

    /** The case among what the filter lets through, page after page. */
    private static List<String> listed(HistoricFilter filter, CaseRoom room) {
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            HistoricFilter next = new HistoricFilter(filter.text(), filter.status(), filter.gap(), filter.siteRef(), after);
            Page<HistoricItem> page = COORDINATOR.call(() -> historic().list(next));
            page.rows().stream().map(HistoricItem::caseNumber).filter(room.number()::equals).forEach(found::add);
            after = page.next();
        } while (after != null);
        return found;
    }

    @Test
    void it_does_not_name_a_person_whose_remains_these_are_not() {
        CaseRoom room = CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete();
        PersonReference person = Register.verified("Past", "Excluded");
        UUID candidate = room.nominate(person);
        INVESTIGATOR.done(() -> candidates().proposeExclusion(new ProposeExclusionCommand(StepCommand.today(room.number(), "Too tall"),
                candidate, ExclusionReason.MORPHOLOGY, null)));
        COORDINATOR.done(() -> candidates().confirmExclusion(new ConfirmCommand(room.words(), null, true)));
        reaches(Guard.HISTORIC_NOT_EXCLUDED, COORDINATOR, () -> historic().propose(told(room, person, "2012")));
    }

    @Test
    void whoever_signed_evidence_is_no_second_person() {
        CaseRoom room = CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete();
        PersonReference person = Register.verified("Past", "Signed");
        room.dna(room.nominate(person), null);
        ProposeHistoricCommand command = told(room, person, "2012");
        COORDINATOR.done(() -> historic().propose(command));
        UUID grant = Cast.ADMINISTRATOR.done(() -> staff().propose(new ProposeGrant(ANALYST.id(), Role.COORDINATOR, ScopeKind.PROGRAMME,
                null, "For a test", today().minusDays(1), null)));
        Cast.PROTECTION_OFFICER.done(() -> staff().decide(grant, true, "For a test"));
        try {
            reaches(Guard.CONFIRMER_SIGNED_NOTHING, Cast.ANALYST_WHO_COORDINATES,
                    () -> historic().confirm(new ConfirmCommand(room.words(), null, true)));
        } finally {
            Cast.ADMINISTRATOR.done(() -> staff().revoke(grant, "The test is over"));
        }
    }

    private static ProposeHistoricCommand told(CaseRoom room, PersonReference person, String decidedOn, Demand... held) {
        return new ProposeHistoricCommand(StepCommand.today(room.number(), "The archive burnt"), person.handle(), PastStatus.IDENTIFIED,
                decidedOn == null ? null : PartialDate.parse(decidedOn), "Letter 4", "Court of Mosul", "Told by the clerk", Set.of(held));
    }

    private static boolean asked(CaseRoom room) {
        return SECOND_COORDINATOR.call(() -> Services.find(TaskService.class).list(TaskFilter.DUE, 200)).rows().stream()
                .anyMatch(task -> task.arguments().contains(room.number()));
    }

    private static HistoricService historic() {
        return Services.find(HistoricService.class);
    }

    private static StaffService staff() {
        return Services.find(StaffService.class);
    }
}
