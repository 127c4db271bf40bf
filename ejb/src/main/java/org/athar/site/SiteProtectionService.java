package org.athar.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.site.command.ProtectSiteCommand;
import org.athar.site.event.SiteChanged;
import org.athar.site.model.Site;
import org.athar.site.model.SiteCampaign;
import org.athar.site.model.SiteDossier;
import org.athar.site.model.SiteOpening;
import org.athar.site.model.SiteProtection;
import org.athar.site.view.CampaignView;
import org.athar.site.view.OpeningView;
import org.athar.site.view.ProtectionView;
import org.athar.site.view.SiteWorkView;

/** Records what protects a site and until when (rule L4), and shows what was decided and done about it. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SiteProtectionService {

    @Inject
    private SiteReach reach;
    @Inject
    private SiteViews views;
    @Inject
    private SiteLaw law;
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

    /** Records a published protection, or its renewal; it lasts as long as the setting says. */
    @Operation(OperationName.PROTECT_SITE)
    public Outcome<UUID> protect(ProtectSiteCommand typed) {
        ProtectSiteCommand command = clean(typed);
        Site site = reach.require(command.site());
        List<Refusal> refusals = violations(command);
        Optional<SiteProtection> last = dossier.protections(site.id()).stream().findFirst();
        if (refusals.isEmpty() && command.renewal()) {
            refusals.addAll(renewal(command, last));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        SiteProtection protection = new SiteProtection(Ids.next(clock), command, command.renewal() ? last.orElseThrow().id() : null,
                law.protectionDays(), current.person(), current.recordedAt());
        dossier.add(protection);
        if (!protection.expiresOn().isBefore(LocalDate.now(clock)) && !site.status().isExcavated()) {
            tasks.remind(site, protection.expiresOn());
        }
        trail.fire(SiteChanged.of(site.id(), PartialDate.of(command.publishedOn()), command.note()));
        return Outcome.done(protection.id());
    }

    /** Protections, decisions to open with their committees and minutes, phases of work. */
    @Operation(OperationName.READ_SITES)
    public SiteWorkView work(String ref) {
        Site site = reach.require(ref);
        List<ProtectionView> protections = dossier.protections(site.id()).stream().map(SiteProtection::view).toList();
        List<OpeningView> openings = dossier.openings(site.id()).stream().map(SiteOpening::view).toList();
        List<CampaignView> campaigns = dossier.campaigns(site.id()).stream().map(SiteCampaign::view).toList();
        return new SiteWorkView(protections, openings, campaigns, views.names(Stream.of(
                protections.stream().map(ProtectionView::recordedBy), openings.stream().map(OpeningView::recordedBy),
                openings.stream().flatMap(opening -> opening.minutes().stream()).map(OpeningView.Minute::recordedBy),
                campaigns.stream().map(CampaignView::recordedBy)).flatMap(people -> people)));
    }

    private static List<Refusal> renewal(ProtectSiteCommand command, Optional<SiteProtection> last) {
        if (last.isEmpty()) {
            return List.of(Refusal.of(SiteRefusal.NOTHING_TO_RENEW));
        }
        return command.publishedOn().isAfter(last.get().publishedOn()) ? List.of()
                : List.of(Refusal.at("publishedOn", SiteRefusal.RENEWED_BEFORE_PUBLISHED));
    }

    private List<Refusal> violations(ProtectSiteCommand command) {
        List<Refusal> found = new ArrayList<>();
        SiteRules.required(found, "gazetteNo", command.gazetteNo());
        SiteRules.required(found, "publishedOn", command.publishedOn());
        SiteRules.unfit(found, "gazetteNo", command.gazetteNo(), SiteRules.LINE);
        SiteRules.unfit(found, "decisionNo", command.decisionNo(), SiteRules.LINE);
        SiteRules.unfit(found, "note", command.note(), SiteRules.TEXT);
        SiteRules.positive(found, "areaM2", command.areaM2());
        SiteRules.notFuture(found, "decidedOn", command.decidedOn(), clock.instant());
        if (command.publishedOn() != null && command.publishedOn().isAfter(LocalDate.now(clock))) {
            found.add(Refusal.at("publishedOn", SiteRefusal.IN_THE_FUTURE));
        }
        if (command.publishedOn() != null && command.decidedOn() != null && command.decidedOn().earliest().isAfter(command.publishedOn())) {
            found.add(Refusal.at("decidedOn", SiteRefusal.ENDS_BEFORE_IT_BEGINS));
        }
        return found;
    }

    private static ProtectSiteCommand clean(ProtectSiteCommand typed) {
        return new ProtectSiteCommand(typed.site(), typed.renewal(), Texts.strip(typed.decisionNo()), typed.decidedOn(),
                Texts.strip(typed.gazetteNo()), typed.publishedOn(), typed.areaM2(), Texts.strip(typed.note()));
    }
}
