package org.athar.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Texts;
import org.athar.reporting.view.DecisionItem;
import org.athar.reporting.view.DecisionsSince;
import org.athar.reporting.view.DrawnSample;
import org.athar.reporting.view.SampleKind;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.site.SiteService;
import org.athar.site.SitesInReach;

/** What those who oversee look at first: what was decided since they last looked, and samples that anybody can draw again. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OversightService {

    /** A largest sample: more is read as a list. */
    static final int LARGEST = 100;

    private static final String CASE = "identification_case";
    private static final Duration A_VISIT = Duration.ofHours(4);
    private static final int MOST = 50;

    @Inject
    private Oversight oversight;
    @Inject
    private SiteService sites;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Decisions since who asks was last here, on an earlier visit; the latest fifty. */
    @Operation(OperationName.READ_HISTORY)
    public DecisionsSince decisions() {
        Instant since = oversight.lastSeen(current.person(), clock.instant().minus(A_VISIT)).orElse(null);
        List<DecisionItem> found = oversight.decisions(sites.sitesInReach(), since, MOST);
        read(found.stream().map(DecisionItem::caseId));
        return new DecisionsSince(since, found);
    }

    /** Draws a sample by a seed: the order is that of the digests of seed and number, so that anybody can draw it again. */
    @Operation(OperationName.READ_HISTORY)
    public DrawnSample draw(SampleKind kind, String seed, int size) {
        String by = Texts.strip(seed) == null ? "" : seed.strip();
        int most = Math.max(1, Math.min(LARGEST, size));
        SitesInReach reach = sites.sitesInReach();
        boolean cases = kind == SampleKind.CASES;
        DrawnSample drawn = new DrawnSample(kind, by, oversight.population(kind, reach),
                cases ? oversight.drawCases(reach, by, most) : List.of(), cases ? List.of() : oversight.drawDecisions(reach, by, most));
        read(Stream.concat(drawn.cases().stream().map(DrawnSample.DrawnCase::id), drawn.decisions().stream().map(DecisionItem::caseId)));
        return drawn;
    }

    private void read(Stream<UUID> cases) {
        List<UUID> ids = cases.distinct().toList();
        if (!ids.isEmpty()) {
            trail.fire(RecordsRead.of(CASE, ids, Sensitivity.S2));
        }
    }
}
