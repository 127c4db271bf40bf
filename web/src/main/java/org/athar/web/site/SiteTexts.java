package org.athar.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Refusal;
import org.athar.place.view.AreaView;
import org.athar.site.SiteRefusal;
import org.athar.site.SiteStatus;
import org.athar.site.kind.SiteHazard;
import org.athar.site.view.SiteMoment;
import org.athar.site.view.SiteOutlook;
import org.athar.site.view.SiteView;
import org.athar.web.security.Self;
import org.athar.web.support.Dates;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Happening;

/** Puts what is known of a site in words, in the reader's language. */
@Named("siteTexts")
@ApplicationScoped
public class SiteTexts {

    private static final Map<SiteMoment.Kind, String> TONES =
            Map.of(SiteMoment.Kind.STATUS, "done", SiteMoment.Kind.STATUS_WITH_GAPS, "wait");

    @Inject
    private Texts text;
    @Inject
    private Dates dates;
    @Inject
    private Language language;
    @Inject
    private Self self;

    /** A point on the timeline. */
    public Happening happening(SiteMoment moment) {
        Object[] arguments = moment.arguments().stream().map(this::word).toArray();
        return new Happening(moment.on(), text.of("site.moment." + moment.kind().name(), arguments), in(moment.detail()), null,
                TONES.getOrDefault(moment.kind(), "plain"));
    }

    /** An area with what it lies in. */
    public String area(AreaView area) {
        return area.path(language.getCode());
    }

    /** A text in the reader's language, or in one that is there; empty if there is none. */
    public String in(LocalizedText written) {
        return written == null ? null : written.in(language.getCode());
    }

    /** The hazards in words, one after the other. */
    public String hazards(SiteView site) {
        return site.hazards().stream().sorted().map((SiteHazard hazard) -> text.value(hazard))
                .collect(Collectors.joining(text.get("site.and")));
    }

    /** Yes, no, or that nobody said. */
    public String yesNo(Boolean said) {
        return text.get(said == null ? "common.unknown" : said ? "common.yes" : "common.no");
    }

    /** The sentence of a gap: which document of which rule is not held. */
    public String gap(SiteOutlook.Gap gap) {
        return gap(gap.code());
    }

    /** The sentence of a gap by the code of its rule. */
    public String gap(String code) {
        return text.get("site.gap." + code);
    }

    /** What can follow, with the addresses of what is in the way, for who looks. */
    public List<NextStep> steps(SiteView site, SiteOutlook outlook) {
        Map<String, String> links = links(site.ref());
        boolean may = self.may("CHANGE_SITE_STATUS");
        return outlook.steps().stream().map(step -> new NextStep(step.to(),
                may ? "status.xhtml?ref=" + site.ref() + "&to=" + step.to().name() : null, step.inTheWay(), links)).toList();
    }

    /** Where each reason can be mended by who looks; reasons that others must mend are left out. */
    public Map<String, String> links(String ref) {
        Map<String, String> links = new HashMap<>();
        put(links, "RECORD_HAPPENING", "happening.xhtml?kind=VISIT&ref=" + ref, SiteRefusal.NOT_VISITED);
        put(links, "RECORD_SITE", "record.xhtml?ref=" + ref, SiteRefusal.FEWER_THAN_TWO, SiteRefusal.CIRCUMSTANCES_MISSING);
        put(links, "PROTECT_SITE", "protect.xhtml?ref=" + ref, SiteRefusal.NOT_PROTECTED);
        put(links, "PROTECT_SITE", "protect.xhtml?renewal=true&ref=" + ref, SiteRefusal.PROTECTION_LAPSED);
        put(links, "OPEN_SITE", "opening.xhtml?ref=" + ref, SiteRefusal.COMMITTEE_LACKS, SiteRefusal.DECISION_MISSING);
        put(links, "OPEN_SITE", "view.xhtml?tab=protection&ref=" + ref, SiteRefusal.NOT_PRESENT, SiteRefusal.CAMPAIGN_UNENDED);
        put(links, "OPEN_SITE", "minute.xhtml?ref=" + ref, SiteRefusal.MINUTE_MISSING);
        put(links, "ATTACH_TO_SITE", "attach.xhtml?kind=FILM&ref=" + ref, SiteRefusal.FILM_MISSING);
        return links;
    }

    private void put(Map<String, String> links, String operation, String address, SiteRefusal... reasons) {
        if (self.may(operation)) {
            for (SiteRefusal reason : reasons) {
                links.put(reason.code(), address);
            }
        }
    }

    private Object word(Serializable argument) {
        if (argument instanceof Enum<?> constant) {
            return text.value(constant);
        }
        return argument instanceof LocalDate day ? dates.day(day) : argument;
    }

    /**
     * A status that can follow, as the page shows it.
     *
     * @param to       which
     * @param href     where it is recorded; null where who looks may not
     * @param inTheWay what stands against it today
     * @param links    code of a reason to where it can be mended
     */
    public record NextStep(SiteStatus to, String href, List<Refusal> inTheWay, Map<String, String> links) implements Serializable {
    }
}
