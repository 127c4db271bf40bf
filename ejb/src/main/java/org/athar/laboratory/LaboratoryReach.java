package org.athar.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.custody.CustodyItemId;
import org.athar.custody.SamplesOfLaboratories;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.event.SampleChanged;
import org.athar.laboratory.model.DnaSample;
import org.athar.laboratory.model.SampleReach;
import org.athar.laboratory.model.Samples;
import org.athar.laboratory.model.Source;
import org.athar.missing.MissingFactsService;
import org.athar.recovery.RemainsFactsService;
import org.athar.security.ScopeKind;
import org.athar.security.access.CurrentOperation;
import org.athar.security.fault.NotFound;
import org.athar.site.SiteService;
import org.athar.site.SitesInReach;

/**
 * Which samples the operation under way reaches: those of one's laboratories, of remains of one's sites, and of persons within reach.
 * A sample of remains is S2; one of a family, or of a missing person's own, S3.
 */
@ApplicationScoped
class LaboratoryReach implements SamplesOfLaboratories {

    @Inject
    private Samples samples;
    @Inject
    private SiteService sites;
    @Inject
    private RemainsFactsService remains;
    @Inject
    private MissingFactsService missing;
    @Inject
    private CurrentOperation current;

    SampleReach reach() {
        SitesInReach within = sites.sitesInReach();
        return new SampleReach(current.scope().everywhere(), current.scope().of(ScopeKind.LABORATORY), within.ids(),
                current.mayTouch(Sensitivity.S3));
    }

    static Sensitivity classOf(SampleOrigin origin) {
        return origin == SampleOrigin.POST_MORTEM ? Sensitivity.S2 : Sensitivity.S3;
    }

    /** The sample under a number as typed or scanned; not found if absent or out of reach. */
    DnaSample require(String number) {
        return within(org.athar.custody.EvidenceNumber.parse(number).flatMap(typed -> samples.byNumber(typed.toString())), number);
    }

    DnaSample require(SampleId id) {
        return within(samples.byId(id), id.value());
    }

    private DnaSample within(Optional<DnaSample> found, Object asked) {
        DnaSample sample = found.orElseThrow(() -> NotFound.absent(SampleChanged.TABLE, asked));
        if (!covers(sample)) {
            throw NotFound.outOfReach(new Subject(SampleChanged.TABLE, sample.id().value()));
        }
        return sample;
    }

    boolean covers(DnaSample sample) {
        Source source = sample.source();
        if (!current.mayTouch(classOf(source.origin()))) {
            return false;
        }
        return current.scope().covers(ScopeKind.LABORATORY, sample.laboratory().value())
                || (source.remains() != null ? sites.sitesInReach().covers(remains.facts(source.remains()).site())
                        : missing.reaches(source.person()));
    }

    @Override
    public boolean areOf(CustodyItemId item, Set<UUID> laboratories) {
        return samples.areOf(item, laboratories);
    }
}
