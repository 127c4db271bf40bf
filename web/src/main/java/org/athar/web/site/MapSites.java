package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.site.SiteService;
import org.athar.site.view.SiteOnMap;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;
import org.athar.web.support.part.MapPoint;

/** The sites within reach on the map, each no closer than who looks may see it. */
@Named
@ViewScoped
public class MapSites extends SiteFilters {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteService sites;
    @Inject
    private Texts text;
    @Inject
    private Language language;

    private transient List<SiteOnMap> rows;
    private transient List<MapPoint> points;

    /** Loads the points. */
    public void load() {
        rows = sites.map(filter());
        points = rows.stream().map(this::point).toList();
    }

    /** Whether a point of the list stands for its area only. */
    public boolean isAnyRough() {
        return rows.stream().anyMatch(row -> !row.exact());
    }

    private MapPoint point(SiteOnMap site) {
        String detail = text.value(site.status()) + " · "
                + (site.exact() ? site.ref() : text.of("site.map.placeOf", site.area().in(language.getCode())));
        return new MapPoint(site.latitude(), site.longitude(), site.uncertaintyMetres(), site.name().in(language.getCode()), detail,
                "view.xhtml?ref=" + site.ref(), site.ref());
    }

    public List<SiteOnMap> getRows() {
        return rows;
    }

    public List<MapPoint> getPoints() {
        return points;
    }
}
