package org.athar.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.athar.security.fault.AccessDenied;
import org.athar.security.view.Pace;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Colleague;
import org.athar.workbench.TrailRow;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** Everybody is told how many requests are taken, as the settings say; and that somebody came near to it stands in the trail. */
@AtTheWorkbench
class AccountThatAsksALotTest {

    private static final PaceService PACE = Workbench.here().find(PaceService.class);

    @Test
    void is_told_how_much_is_taken() {
        assertEquals(new Pace(600, 1_200), Colleague.INVESTIGATOR.call(PACE::pace));
    }

    @Test
    void stands_in_the_trail_before_it_has_to_wait() {
        List<TrailRow> rows = TrailRow.during(() -> Colleague.INVESTIGATOR.call(() -> {
            PACE.warn();
            return null;
        }));
        assertEquals(List.of("rania WATCH_PACE CHANGED staff_member " + Colleague.INVESTIGATOR.id().value()), rows.stream()
                .map(row -> row.account() + " " + row.operation() + " " + row.result() + " " + row.subjectType() + " " + row.subject())
                .toList());
        assertThrows(AccessDenied.class, () -> Workbench.here().asJob(() -> {
            PACE.warn();
            return null;
        }), "a job is not watched");
    }
}
