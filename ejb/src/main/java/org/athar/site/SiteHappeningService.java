package org.athar.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.security.StaffId;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.site.command.RecordHappeningCommand;
import org.athar.site.event.SiteChanged;
import org.athar.site.model.Site;
import org.athar.site.model.SiteDossier;
import org.athar.site.model.SiteHappening;
import org.athar.site.model.SiteTimeline;
import org.athar.site.view.HappeningView;
import org.athar.site.view.SiteMoment;
import org.athar.source.SourceId;
import org.athar.source.SourceService;
import org.athar.source.view.SourceLabel;

/** Records visits and whatever else happened at a site, and tells what happened in the order of the dates. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SiteHappeningService {

    private static final Comparator<HappeningView> LATEST_FIRST = Comparator
            .comparing(HappeningView::occurredOn, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder())).reversed();

    @Inject
    private SiteReach reach;
    @Inject
    private SiteViews views;
    @Inject
    private SiteDossier dossier;
    @Inject
    private SourceService sources;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Records a happening, or the correction of one. */
    @Operation(OperationName.RECORD_HAPPENING)
    public Outcome<UUID> record(RecordHappeningCommand typed) {
        RecordHappeningCommand command = new RecordHappeningCommand(typed.site(), typed.kind(), typed.occurredOn(),
                SiteRules.clean(typed.description()), Texts.strip(typed.present()), typed.source(), typed.corrects());
        Site site = reach.require(command.site());
        List<Refusal> refusals = violations(command);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        SiteHappening happening = new SiteHappening(Ids.next(clock), command, current.person(), current.recordedAt());
        dossier.add(happening);
        trail.fire(SiteChanged.of(site.id(), command.occurredOn(), null));
        return Outcome.done(happening.id());
    }

    /** What happened, the latest first; what nobody dates comes last. Corrected records stay, marked. */
    @Operation(OperationName.READ_SITES)
    public List<HappeningView> list(String ref) {
        List<SiteHappening> found = dossier.happenings(reach.require(ref).id());
        Set<UUID> corrected = found.stream().map(SiteHappening::correctsId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<StaffId, LocalizedText> names = views.names(found.stream().map(SiteHappening::recordedBy));
        Map<SourceId, SourceLabel> labels = sources.labels(found.stream().map(SiteHappening::source).filter(Objects::nonNull).toList());
        return found.stream().map(happening -> new HappeningView(happening.id(), happening.kind(), happening.occurredOn(),
                happening.description(), happening.present(), happening.source() == null ? null : labels.get(happening.source()),
                corrected.contains(happening.id()), happening.correctsId(), names.get(happening.recordedBy()), happening.recordedAt()))
                .sorted(LATEST_FIRST).toList();
    }

    /** Everything that is dated about a site, the earliest first; what nobody dates comes last. */
    @Operation(OperationName.READ_SITES)
    public List<SiteMoment> timeline(String ref) {
        return SiteTimeline.of(reach.require(ref), dossier);
    }

    private List<Refusal> violations(RecordHappeningCommand command) {
        List<Refusal> found = new ArrayList<>();
        SiteRules.required(found, "kind", command.kind());
        SiteRules.written(found, "description", command.description());
        SiteRules.unfit(found, "present", command.present(), SiteRules.TEXT);
        SiteRules.notFuture(found, "occurredOn", command.occurredOn(), clock.instant());
        if (command.source() != null && sources.labels(List.of(command.source())).isEmpty()) {
            found.add(Refusal.at("source", SiteRefusal.SOURCE_UNKNOWN));
        }
        if (command.corrects() != null) {
            Optional<SiteHappening> wrong = dossier.happening(command.corrects());
            boolean correctable = wrong.filter(happening -> happening.site().equals(command.site())).isPresent()
                    && dossier.happenings(command.site()).stream().noneMatch(other -> command.corrects().equals(other.correctsId()));
            if (!correctable) {
                found.add(Refusal.of(SiteRefusal.NOTHING_TO_CORRECT));
            }
        }
        return found;
    }
}
