package org.athar.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.athar.site.command.ChangeSiteStatusCommand;
import org.athar.site.event.SiteChanged;
import org.athar.site.model.Site;
import org.athar.site.model.SiteDossier;
import org.athar.site.model.SiteProtection;
import org.athar.site.model.SiteStatusEvent;
import org.athar.site.model.status.StatusChange;
import org.athar.site.model.status.StatusPath;
import org.athar.site.model.status.StatusRuling;
import org.athar.site.view.SiteOutlook;
import org.athar.site.view.StatusEventView;

/** Moves sites from status to status, and says what stands in the way. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SiteStatusService {

    @Inject
    private SiteReach reach;
    @Inject
    private SiteLaw law;
    @Inject
    private SiteViews views;
    @Inject
    private SiteDossier dossier;
    @Inject
    private SiteProtectionTasks tasks;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Changes where a site stands, or says everything that stands in the way. Stale if somebody else changed the site meanwhile. */
    @Operation(OperationName.CHANGE_SITE_STATUS)
    public Outcome<SiteStatus> change(ChangeSiteStatusCommand typed) {
        ChangeSiteStatusCommand command = new ChangeSiteStatusCommand(typed.site(), typed.version(), typed.to(), typed.occurredOn(),
                Texts.strip(typed.reason()), typed.historic());
        Site site = reach.require(command.site(), command.version());
        List<Refusal> refusals = new ArrayList<>(violations(command));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        LocalDate day = command.occurredOn().latest();
        Outcome<StatusChange> ruled = law.ruling(site, day).rule(command);
        if (ruled instanceof Outcome.Refused<StatusChange> refused) {
            return Outcome.refused(refused.reasons());
        }
        site.move(ruled.required(), Ids.next(clock), current.person(), current.recordedAt());
        if (site.status().isExcavated()) {
            tasks.close(site.id());
        }
        trail.fire(SiteChanged.of(site.id(), command.occurredOn(), command.reason()));
        return Outcome.done(site.status());
    }

    /** What can come next for a site and what is in its way today, and what is missing of its past. */
    @Operation(OperationName.READ_SITES)
    public SiteOutlook outlook(String ref) {
        Site site = reach.require(ref);
        LocalDate today = LocalDate.now(clock);
        StatusRuling ruling = law.ruling(site, today);
        List<SiteOutlook.Step> steps = StatusPath.after(site.status()).stream()
                .map(status -> new SiteOutlook.Step(status, ruling.inTheWay(status))).toList();
        List<SiteOutlook.Gap> gaps = site.statusEvents().stream()
                .flatMap(event -> event.gaps().stream().map(code -> new SiteOutlook.Gap(event.to(), code))).toList();
        Optional<LocalDate> until = dossier.protections(site.id()).stream().map(SiteProtection::expiresOn).max(LocalDate::compareTo);
        return new SiteOutlook(steps, until.orElse(null), until.map(day -> ChronoUnit.DAYS.between(today, day)).orElse(0L),
                !site.status().isExcavated(), gaps);
    }

    /** How a site came to where it stands, from the first report on. */
    @Operation(OperationName.READ_SITES)
    public List<StatusEventView> events(String ref) {
        Site site = reach.require(ref);
        Map<StaffId, LocalizedText> names = views.names(site.statusEvents().stream().map(SiteStatusEvent::recordedBy));
        return site.statusEvents().stream().map(event -> new StatusEventView(event.from(), event.to(), event.occurredOn(), event.reason(),
                event.historic(), event.gaps(), names.get(event.recordedBy()), event.recordedAt())).toList();
    }

    private List<Refusal> violations(ChangeSiteStatusCommand command) {
        List<Refusal> found = new ArrayList<>();
        SiteRules.required(found, "to", command.to());
        SiteRules.required(found, "occurredOn", command.occurredOn());
        SiteRules.required(found, "reason", command.reason());
        SiteRules.unfit(found, "reason", command.reason(), SiteRules.TEXT);
        PartialDate on = command.occurredOn();
        SiteRules.notFuture(found, "occurredOn", on, clock.instant());
        return found;
    }
}
