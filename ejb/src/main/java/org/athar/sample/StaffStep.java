package org.athar.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.command.ProposeGrant;
import org.athar.security.command.RegisterStaff;

/**
 * The invented staff. The administrator founds the instance, then registers everybody and asks for their roles; the data
 * protection officer approves. Roles that are confined to something (a sitting, an office) are asked for by the step that makes it.
 */
@ApplicationScoped
public class StaffStep implements SampleStep {

    /** Who asks for roles. */
    public static final String ADMINISTRATOR = "zaynab.alsaadi";
    /** Who approves them. */
    public static final String APPROVER = "mariwan.hawrami";

    @Inject
    private StaffService staff;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void load(SampleContext context) throws Exception {
        List<Line> lines = new ArrayList<>(context.lines("staff.csv").stream().map(Line::parse).toList());
        lines.sort(Comparator.comparing(Line::rank));
        for (Line line : lines) {
            StaffId id = line.role() == Role.ADMINISTRATOR ? found(line) : context.done(ADMINISTRATOR, () -> staff.register(command(line)));
            context.keep("staff:" + line.username(), id);
            if (line.role() != Role.ADMINISTRATOR && line.role() != Role.LIAISON_OFFICER && line.role() != Role.BOARD_MEMBER) {
                grant(context, id, line.role(), ScopeKind.PROGRAMME, null);
            }
        }
    }

    /** Asks for a role and approves it, each by its own person. */
    public void grant(SampleContext context, StaffId holder, Role role, ScopeKind kind, UUID scope) throws Exception {
        ProposeGrant command = new ProposeGrant(holder, role, kind, scope, "sample", LocalDate.now(clock), null);
        UUID grant = context.done(ADMINISTRATOR, () -> staff.propose(command));
        if (role != Role.DATA_PROTECTION_OFFICER) {
            context.done(APPROVER, () -> staff.decide(grant, true, "sample"));
        }
    }

    private StaffId found(Line line) {
        return staff.found(command(line)).required();
    }

    private RegisterStaff command(Line line) {
        return new RegisterStaff(new LocalizedText(line.name(), line.nameAr(), null), line.institution(), line.profession(),
                line.disciplines(), line.username(), LocalDate.now(clock), true);
    }

    private record Line(String username, Role role, String name, String nameAr, String profession, String institution,
            List<String> disciplines) {

        static Line parse(String text) {
            String[] cells = text.split(",", -1);
            List<String> disciplines = Arrays.stream(cells[7].split(" ")).filter(word -> !word.isBlank()).toList();
            return new Line(cells[0], Role.valueOf(cells[1]), cells[2] + " " + cells[3], cells[4], cells[5], cells[6], disciplines);
        }

        int rank() {
            return role == Role.ADMINISTRATOR ? 0 : role == Role.DATA_PROTECTION_OFFICER ? 1 : 2;
        }
    }
}
