package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.athar.place.PlaceService;
import org.athar.place.PositionMethod;
import org.athar.site.SiteId;
import org.athar.site.SiteService;
import org.athar.site.command.DescribeSiteCommand;
import org.athar.site.command.RecordSiteCommand;
import org.athar.site.command.SiteDescription;
import org.athar.site.kind.GravePhase;
import org.athar.site.kind.SiteHazard;
import org.athar.site.kind.SitePeriod;
import org.athar.site.kind.SiteType;
import org.athar.site.view.SiteView;
import org.athar.source.view.Recorded;
import org.athar.web.support.Notices;
import org.athar.web.support.stale.TwoVersions;

/** Puts a site on record, or changes what is known of one. */
@Named
@ViewScoped
public class RecordSite implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteService sites;
    @Inject
    private PlaceService places;
    @Inject
    private Notices notices;
    @Inject
    private TwoVersions twoVersions;

    private String ref;
    private SiteView site;
    private SiteInput input = new SiteInput();
    private String reason;

    /** Loads what is known of the site, if one is to be changed. */
    public void load() {
        if (ref != null) {
            site = sites.view(ref);
            SiteDescription known = sites.description(ref);
            input.take(known, places.area(known.where().area()));
        }
    }

    /** Records it, and leads to the site. */
    public String save() {
        String saved = site == null ? put() : change();
        return saved == null ? null : "/site/view.xhtml?faces-redirect=true&ref=" + saved;
    }

    private String put() {
        Optional<Recorded<SiteId>> recorded = notices.take(sites.record(new RecordSiteCommand(input.description(), false)));
        recorded.ifPresent(made -> notices.done("site.record.done", made.ref()));
        return recorded.map(Recorded::ref).orElse(null);
    }

    private String change() {
        DescribeSiteCommand command = new DescribeSiteCommand(site.id(), site.version(), input.description(), reason);
        return twoVersions.save(() -> notices.telling(sites.describe(command), "site.describe.done", ref), this::load,
                () -> sites.history(ref)).map(done -> ref).orElse(null);
    }

    public SiteType[] getTypes() {
        return SiteType.values();
    }

    public GravePhase[] getPhases() {
        return GravePhase.values();
    }

    public SitePeriod[] getPeriods() {
        return SitePeriod.values();
    }

    public SiteHazard[] getAllHazards() {
        return SiteHazard.values();
    }

    public PositionMethod[] getMethods() {
        return PositionMethod.values();
    }

    public SiteView getSite() {
        return site;
    }

    public SiteInput getInput() {
        return input;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
