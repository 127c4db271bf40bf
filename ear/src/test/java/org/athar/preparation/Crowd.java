package org.athar.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.harness.As;
import org.athar.harness.Services;
import org.athar.kernel.LocalizedText;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.command.ProposeGrant;
import org.athar.security.command.RegisterStaff;

/** People beside the invented ones of the sample, for where many work at once. */
public final class Crowd {

    private Crowd() {
    }

    /** So many people with this role in the whole programme. */
    public static List<As> of(int many, Role role) {
        List<As> people = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            people.add(one(role));
        }
        return people;
    }

    private static As one(Role role) {
        String username = "crowd." + UUID.randomUUID().toString().substring(0, 12);
        StaffId id = Cast.ADMINISTRATOR.done(() -> staff().register(new RegisterStaff(new LocalizedText("Somebody of a crowd", null, null),
                null, null, List.of(), username, CaseRoom.today().minusDays(1), true)));
        UUID grant = Cast.ADMINISTRATOR.done(() -> staff().propose(new ProposeGrant(id, role, ScopeKind.PROGRAMME, null, "For a test",
                CaseRoom.today().minusDays(1), null)));
        Cast.PROTECTION_OFFICER.done(() -> staff().decide(grant, true, "For a test"));
        return As.person(username, role);
    }

    private static StaffService staff() {
        return Services.find(StaffService.class);
    }
}
