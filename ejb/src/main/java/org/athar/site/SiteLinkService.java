package org.athar.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.incident.command.LinkEvidence;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.site.command.AssessLinkCommand;
import org.athar.site.command.LinkSiteCommand;
import org.athar.site.event.SiteChanged;
import org.athar.site.model.Site;
import org.athar.site.model.SiteLink;
import org.athar.site.model.SiteLinks;
import org.athar.site.model.Sites;
import org.athar.site.view.LinkedSite;
import org.athar.site.view.SiteLinkView;
import org.athar.source.SourceId;
import org.athar.source.SourceService;
import org.athar.source.Stance;

/** Links sites to incidents and facilities, on the word of sources for and against, each link graded as often as they change. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SiteLinkService {

    @Inject
    private SiteReach reach;
    @Inject
    private SiteLinkViews views;
    @Inject
    private Sites sites;
    @Inject
    private SiteLinks links;
    @Inject
    private SourceService sources;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Puts a link on record with its first sources and its first grade. */
    @Operation(OperationName.LINK_SITE)
    public Outcome<UUID> link(LinkSiteCommand typed) {
        LinkSiteCommand command = new LinkSiteCommand(typed.site(), typed.incident(), typed.facility(), SiteRules.clean(typed.claim()),
                typed.grade(), Texts.strip(typed.reason()), clean(typed.evidence()));
        Site site = reach.require(command.site());
        List<Refusal> refusals = violations(command);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        SiteLink link = new SiteLink(Ids.next(clock), command, current.person(), current.recordedAt());
        refusals.addAll(judged(link, new AssessLinkCommand(link.id(), command.grade(), command.reason(), command.evidence())));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        links.add(link);
        trail.fire(SiteChanged.of(site.id(), null, command.reason()));
        return Outcome.done(link.id());
    }

    /** Adds sources to a link, grades it anew, or both. */
    @Operation(OperationName.LINK_SITE)
    public Outcome<UUID> assess(AssessLinkCommand typed) {
        AssessLinkCommand command = new AssessLinkCommand(typed.link(), typed.grade(), Texts.strip(typed.reason()),
                clean(typed.evidence()));
        SiteLink link = links.byId(command.link()).orElseThrow(() -> NotFound.absent("site_link", command.link()));
        Site site = reach.require(link.site());
        List<Refusal> refusals = new ArrayList<>(evidence(command.evidence()));
        if (command.grade() != null || command.evidence().isEmpty()) {
            SiteRules.required(refusals, "grade", command.grade());
            reason(refusals, command.reason());
        }
        if (refusals.isEmpty()) {
            refusals.addAll(judged(link, command));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        trail.fire(SiteChanged.of(site.id(), null, command.reason()));
        return Outcome.done(link.id());
    }

    /** The links of a site, each with its sources and its judgements. */
    @Operation(OperationName.READ_SITES)
    public List<SiteLinkView> of(String ref) {
        return views.views(links.of(reach.require(ref).id()));
    }

    /** The sites within reach that are linked to an incident. */
    @Operation(OperationName.READ_SITES)
    public List<LinkedSite> ofIncident(IncidentId incident) {
        return linked(links.to(incident.value()));
    }

    /** The sites within reach that are linked to a facility. */
    @Operation(OperationName.READ_SITES)
    public List<LinkedSite> ofFacility(FacilityId facility) {
        return linked(links.to(facility.value()));
    }

    private List<LinkedSite> linked(List<SiteLink> found) {
        SitesInReach within = reach.all();
        return found.stream().filter(link -> within.covers(link.site()))
                .map(link -> new LinkedSite(sites.byId(link.site()).orElseThrow().brief(), link.claim(), link.grade())).toList();
    }

    private List<Refusal> judged(SiteLink link, AssessLinkCommand command) {
        List<Refusal> refusals = new ArrayList<>(link.hear(clock, command.evidence(), current.person(), current.recordedAt()));
        if (refusals.isEmpty() && command.grade() != null) {
            Set<SourceId> heard = Stream.of(Stance.values()).flatMap(stance -> link.sources(stance).stream()).collect(Collectors.toSet());
            refusals.addAll(link.judge(Ids.next(clock), command.grade(), command.reason(), sources.standing(heard), current.person(),
                    current.recordedAt()));
        }
        return refusals;
    }

    private List<Refusal> violations(LinkSiteCommand command) {
        List<Refusal> found = new ArrayList<>();
        if ((command.incident() == null) == (command.facility() == null)) {
            found.add(Refusal.at("target", SiteRefusal.LINK_TO_ONE_THING));
        } else if (!views.isInReach(command.incident(), command.facility())) {
            throw NotFound.absent(command.incident() == null ? "facility" : "incident");
        } else if (links.of(command.site()).stream().anyMatch(link -> goesTo(link, command))) {
            found.add(Refusal.at("target", SiteRefusal.ALREADY_LINKED));
        }
        SiteRules.written(found, "claim", command.claim());
        SiteRules.required(found, "grade", command.grade());
        reason(found, command.reason());
        found.addAll(evidence(command.evidence()));
        return found;
    }

    private static boolean goesTo(SiteLink link, LinkSiteCommand command) {
        return command.incident() != null ? command.incident().equals(link.incident()) : command.facility().equals(link.facility());
    }

    private static void reason(List<Refusal> found, String reason) {
        SiteRules.required(found, "reason", reason);
        SiteRules.unfit(found, "reason", reason, SiteRules.TEXT);
    }

    private List<Refusal> evidence(List<LinkEvidence> entries) {
        List<Refusal> found = new ArrayList<>();
        for (LinkEvidence entry : entries) {
            SiteRules.required(found, "evidence", entry.source());
            SiteRules.required(found, "stance", entry.stance());
            SiteRules.unfit(found, "evidence", entry.note(), SiteRules.TEXT);
        }
        Set<SourceId> named = entries.stream().map(LinkEvidence::source).filter(Objects::nonNull).collect(Collectors.toSet());
        if (sources.labels(named).size() < named.size()) {
            found.add(Refusal.at("evidence", SiteRefusal.SOURCE_UNKNOWN));
        }
        return found;
    }

    private static List<LinkEvidence> clean(List<LinkEvidence> typed) {
        return typed.stream().map(entry -> new LinkEvidence(entry.source(), entry.statement(), entry.stance(), Texts.strip(entry.note())))
                .toList();
    }
}
