package org.athar.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.kernel.Clocks;
import org.athar.security.SettingService;
import org.athar.site.command.SiteDescription;
import org.athar.site.kind.CommitteeFunction;
import org.athar.site.kind.HappeningKind;
import org.athar.site.kind.SiteFileKind;
import org.athar.site.model.Site;
import org.athar.site.model.SiteDossier;
import org.athar.site.model.SiteHappening;
import org.athar.site.model.SiteOpening;
import org.athar.site.model.SiteProtection;
import org.athar.site.model.status.StatusFacts;
import org.athar.site.model.status.StatusRuling;
import org.athar.site.model.status.StatusSettings;

/** What the law asks of a site, as it is set, and how its rules stand for a site on a day. */
@ApplicationScoped
class SiteLaw {

    @Inject
    private SiteDossier dossier;
    @Inject
    private SettingService settings;

    /** How the rules stand for a site on a day. */
    StatusRuling ruling(Site site, LocalDate day) {
        return new StatusRuling(site.status(), site.statusSince(), Clocks.dayOf(site.recordedAt()),
                facts(site, day), statusSettings());
    }

    private StatusFacts facts(Site site, LocalDate day) {
        List<SiteProtection> protections = dossier.protections(site.id());
        Optional<SiteOpening> opening = dossier.openings(site.id()).stream().findFirst();
        SiteDescription known = site.description();
        return new StatusFacts(isVisited(site.id()), known.moreThanOne(), known.circumstances() != null, !protections.isEmpty(),
                protections.stream().anyMatch(protection -> protection.isInForceOn(day)),
                opening.map(SiteOpening::isDecisionSigned).orElse(false), opening.map(SiteOpening::appointed).orElse(Set.of()),
                opening.map(SiteOpening::present).orElse(Set.of()), opening.map(SiteOpening::hasMinute).orElse(false),
                (int) dossier.files(site.id()).stream().filter(file -> file.kind() == SiteFileKind.FILM).count(),
                (int) dossier.campaigns(site.id()).stream().filter(campaign -> !campaign.ended()).count());
    }

    /** Whether a visit is on record that no later record has corrected into something else. */
    private boolean isVisited(SiteId site) {
        List<SiteHappening> happenings = dossier.happenings(site);
        Set<UUID> corrected = happenings.stream().map(SiteHappening::correctsId).filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return happenings.stream().anyMatch(happening -> happening.kind() == HappeningKind.VISIT && !corrected.contains(happening.id()));
    }

    /** Days within which a site is to be reported (L3). */
    int reportDays() {
        return number("site.report.days");
    }

    /** Days that a protection lasts from its publication (L4). */
    int protectionDays() {
        return number("site.protection.days");
    }

    /** Days before the end of a protection on which its renewal is due. */
    int remindDays() {
        return number("site.protection.remindDays");
    }

    /** What the rules about statuses ask for (L1, L2, L4). */
    private StatusSettings statusSettings() {
        return new StatusSettings(functions("site.opening.committee"), functions("site.opening.present"), yes("site.opening.minute"),
                yes("site.opening.film"), yes("site.protection.required"));
    }

    private int number(String name) {
        return Integer.parseInt(settings.value(name).strip());
    }

    private boolean yes(String name) {
        return Boolean.parseBoolean(settings.value(name).strip());
    }

    private Set<CommitteeFunction> functions(String name) {
        Set<CommitteeFunction> found = EnumSet.noneOf(CommitteeFunction.class);
        for (String word : settings.value(name).strip().split("[\\s,]+")) {
            if (!word.isEmpty()) {
                found.add(CommitteeFunction.valueOf(word));
            }
        }
        return found;
    }
}
