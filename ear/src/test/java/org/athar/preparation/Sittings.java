package org.athar.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.harness.Services;
import org.athar.identification.BoardSittingService;
import org.athar.identification.command.board.AppointSittingCommand;
import org.athar.identification.command.board.AppointSittingCommand.Member;
import org.athar.security.ScopeKind;
import org.athar.security.StaffService;
import org.athar.security.command.ProposeGrant;

/** Sittings of the board beside the one that the sample appoints. */
public final class Sittings {

    private Sittings() {
    }

    /** Appoints a sitting and gives these people the right to act in it; its number. */
    public static String appoint(LocalDate from, String decision, List<Member> members, List<Cast> admitted) {
        AppointSittingCommand command = new AppointSittingCommand(from, null, "Baghdad", decision, members);
        UUID sitting = Cast.COORDINATOR.done(() -> service().appoint(command));
        admitted.forEach(person -> admit(person, sitting));
        return Cast.COORDINATOR.call(() -> service().going()).stream().filter(one -> one.id().equals(sitting)).findFirst().orElseThrow()
                .ref();
    }

    private static void admit(Cast person, UUID sitting) {
        ProposeGrant grant = new ProposeGrant(person.id(), Role.BOARD_MEMBER, ScopeKind.SITTING, sitting, "For a test",
                CaseRoom.today().minusDays(1), null);
        UUID asked = Cast.ADMINISTRATOR.done(() -> Services.find(StaffService.class).propose(grant));
        Cast.PROTECTION_OFFICER.done(() -> Services.find(StaffService.class).decide(asked, true, "For a test"));
    }

    private static BoardSittingService service() {
        return Services.find(BoardSittingService.class);
    }
}
