package org.athar.site.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.site.view.CampaignView;
import org.athar.site.view.OpeningView;
import org.athar.site.view.ProtectionView;
import org.athar.site.view.SiteMoment;
import org.athar.site.view.SiteMoment.Kind;

/** Puts everything that is dated about a site into the order of its dates. */
public final class SiteTimeline {

    private static final Comparator<SiteMoment> BY_DATE = Comparator
            .comparing(SiteMoment::on, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(SiteMoment::recordedAt);

    private SiteTimeline() {
    }

    /** The earliest first; what nobody dates comes last. */
    public static List<SiteMoment> of(Site site, SiteDossier dossier) {
        List<SiteMoment> moments = new ArrayList<>();
        PartialDate known = site.description().report().knownSince();
        if (known != null) {
            moments.add(moment(Kind.KNOWN, known, site.recordedAt(), null));
        }
        site.statusEvents().forEach(event -> moments.add(status(site, event)));
        dossier.protections(site.id()).stream().map(SiteProtection::view).forEach(protection -> moments.add(protection(protection)));
        dossier.openings(site.id()).stream().map(SiteOpening::view).forEach(opening -> opening(moments, opening));
        dossier.campaigns(site.id()).stream().map(SiteCampaign::view).forEach(campaign -> campaign(moments, campaign));
        happenings(moments, dossier.happenings(site.id()));
        return moments.stream().sorted(BY_DATE).toList();
    }

    private static SiteMoment status(Site site, SiteStatusEvent event) {
        String detail = event.number() == 1 ? site.description().report().reportedBy() : event.reason();
        return moment(event.gaps().isEmpty() ? Kind.STATUS : Kind.STATUS_WITH_GAPS, event.occurredOn(), event.recordedAt(), detail,
                event.to());
    }

    private static SiteMoment protection(ProtectionView protection) {
        return moment(Kind.PROTECTED, PartialDate.of(protection.publishedOn()), protection.recordedAt(), protection.note(),
                protection.gazetteNo(), protection.expiresOn());
    }

    private static void opening(List<SiteMoment> moments, OpeningView opening) {
        moments.add(moment(Kind.OPENING_DECIDED, opening.decidedOn(), opening.recordedAt(), opening.note(),
                Objects.requireNonNullElse(opening.authority(), "")));
        opening.minutes().forEach(minute -> moments.add(moment(Kind.MINUTE, minute.drawnUpOn(), minute.recordedAt(), minute.note(),
                minute.minuteNo())));
    }

    private static void campaign(List<SiteMoment> moments, CampaignView campaign) {
        if (campaign.startsOn() != null) {
            moments.add(moment(Kind.PHASE_BEGAN, campaign.startsOn(), campaign.recordedAt(), campaign.note(), campaign.phase()));
        }
        if (campaign.endsOn() != null) {
            moments.add(moment(Kind.PHASE_ENDED, campaign.endsOn(), campaign.recordedAt(), null, campaign.phase()));
        }
        if (campaign.startsOn() == null && campaign.endsOn() == null) {
            moments.add(moment(Kind.PHASE, null, campaign.recordedAt(), campaign.note(), campaign.phase()));
        }
    }

    private static void happenings(List<SiteMoment> moments, List<SiteHappening> found) {
        Set<UUID> corrected = found.stream().map(SiteHappening::correctsId).filter(Objects::nonNull).collect(Collectors.toSet());
        found.stream().filter(happening -> !corrected.contains(happening.id())).map(happening -> new SiteMoment(
                Kind.HAPPENING, happening.occurredOn(), happening.recordedAt(), List.of(happening.kind()), happening.description()))
                .forEach(moments::add);
    }

    private static SiteMoment moment(Kind kind, PartialDate on, Instant recordedAt, String detail, Serializable... arguments) {
        return new SiteMoment(kind, on, recordedAt, List.of(arguments), detail == null ? null : new LocalizedText(detail, null, null));
    }
}
