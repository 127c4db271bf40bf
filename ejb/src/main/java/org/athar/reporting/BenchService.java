package org.athar.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.reporting.view.BenchItem;
import org.athar.reporting.view.CustodyBench;
import org.athar.reporting.view.LaboratoryBench;
import org.athar.reporting.view.Pile;
import org.athar.reporting.view.SampleBench;
import org.athar.security.ScopeKind;
import org.athar.security.SettingService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.site.SiteService;
import org.athar.site.SitesInReach;

/** What lies on the bench of who asks: kept, on its way, to be received, checked, returned; or to be concluded, signed, reviewed. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BenchService {

    @Inject
    private Benches benches;
    @Inject
    private SettingService settings;
    @Inject
    private SiteService sites;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** The bench of who keeps. */
    @Operation(OperationName.READ_CUSTODY)
    public CustodyBench custody() {
        int hours = Integer.parseInt(settings.value("custody.transit.hours"));
        CustodyBench bench = new CustodyBench(benches.unstored(current.person()),
                benches.late(current.person(), clock.instant().minus(Duration.ofHours(hours))), benches.toReceive(current.person()),
                benches.toCheck(current.person()), benches.toReturn(sites.sitesInReach()), hours);
        read("custody_item", Sensitivity.S2, Stream.of(bench.unstored(), bench.late(), bench.toReceive(), bench.toCheck()));
        read("identification_case", Sensitivity.S2, Stream.of(bench.toReturn()));
        return bench;
    }

    /** The bench of who tests. */
    @Operation(OperationName.READ_CASES)
    public LaboratoryBench laboratory() {
        SitesInReach reach = sites.sitesInReach();
        if (!current.mayTouch(Sensitivity.S3)) {
            return new LaboratoryBench(Pile.NONE, Pile.NONE, Pile.NONE);
        }
        LaboratoryBench bench = benches.laboratory(reach, current.person());
        read("evidence_line", Sensitivity.S3, Stream.of(bench.withoutOutcome(), bench.unsigned()));
        read("identification_case", Sensitivity.S2, Stream.of(bench.reviews()));
        return bench;
    }

    /** Samples on the bench of who tests. */
    @Operation(OperationName.READ_PROFILES)
    public SampleBench samples() {
        SampleBench bench = benches.samples(current.scope().everywhere(), current.scope().of(ScopeKind.LABORATORY), current.person());
        read("dna_sample", Sensitivity.S2, Stream.of(bench.toReceive()));
        read("dna_profile", Sensitivity.S3, Stream.of(bench.toRead(), bench.alike()));
        return bench;
    }

    private void read(String type, Sensitivity sensitivity, Stream<Pile> shown) {
        List<UUID> ids = shown.map(Pile::first).flatMap(List::stream).map(BenchItem::id).distinct().toList();
        if (!ids.isEmpty()) {
            trail.fire(RecordsRead.of(type, ids, sensitivity));
        }
    }
}
