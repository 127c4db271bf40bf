package org.athar.whole.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.kernel.LocalizedText;
import org.athar.preparation.CaseRoom;
import org.athar.preparation.Cast;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.command.ProposeGrant;
import org.athar.security.command.RegisterStaff;
import org.athar.security.fault.AccessDenied;
import org.athar.task.DraftId;
import org.athar.task.DraftService;
import org.athar.task.KeepDraftCommand;
import org.athar.task.ListViewId;
import org.athar.task.ListViewService;
import org.athar.task.RecordList;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody whose last role was taken back: what they left for others is no longer offered, what they typed is read by nobody. */
@ExtendWith(ArquillianExtension.class)
class PersonWhoLeftIT {

    private static final String PAGE = "/site/list.xhtml";

    private final String username = "left." + UUID.randomUUID().toString().substring(0, 12);
    private final As person = As.person(username, Role.INVESTIGATOR);
    private StaffId id;
    private UUID role;

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(PersonWhoLeftIT.class).addPackage(Cast.class.getPackage());
    }

    @BeforeEach
    void joins_the_staff() {
        id = Cast.ADMINISTRATOR.done(() -> staff().register(new RegisterStaff(new LocalizedText("Somebody who leaves", null, null), null,
                null, List.of(), username, CaseRoom.today().minusDays(1), true)));
        role = given();
    }

    @Test
    void shares_no_view_of_a_list_until_there_is_a_role_again() throws Exception {
        ListViewId view = person.call(() -> views().save(RecordList.SITES, username, "type=TRENCH", List.of())).required();
        person.call(() -> views().share(view, null)).required();
        assertEquals(1, offered());
        taken();
        assertEquals(0, offered());
        given();
        assertEquals(1, offered());
    }

    @Test
    void has_a_draft_that_nobody_reads() throws Exception {
        DraftId draft = new DraftId(UUID.randomUUID());
        person.call(() -> drafts().keep(new KeepDraftCommand(draft, PAGE, "form", Map.of(), Map.of("name", List.of("Of a witness")))))
                .required();
        taken();
        assertThrows(AccessDenied.class, () -> person.call(() -> drafts().find(draft)));
        assertThrows(AccessDenied.class, () -> person.call(() -> drafts().at(PAGE)));
        for (Cast other : List.of(Cast.ADMINISTRATOR, Cast.INVESTIGATOR, Cast.PROTECTION_OFFICER)) {
            assertEquals(Optional.empty(), other.call(() -> drafts().find(draft)));
        }
    }

    private long offered() {
        return Cast.INVESTIGATOR.call(() -> views().of(RecordList.SITES)).stream().filter(one -> username.equals(one.name())).count();
    }

    private UUID given() {
        UUID grant = Cast.ADMINISTRATOR.done(() -> staff().propose(new ProposeGrant(id, Role.INVESTIGATOR, ScopeKind.PROGRAMME, null,
                "For a test", CaseRoom.today().minusDays(1), null)));
        return Cast.PROTECTION_OFFICER.done(() -> staff().decide(grant, true, "For a test"));
    }

    private void taken() {
        Cast.ADMINISTRATOR.done(() -> staff().revoke(role, "The contract is over"));
    }

    private static StaffService staff() {
        return Services.find(StaffService.class);
    }

    private static ListViewService views() {
        return Services.find(ListViewService.class);
    }

    private static DraftService drafts() {
        return Services.find(DraftService.class);
    }
}
