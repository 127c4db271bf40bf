package org.athar.site.model;

import java.util.List;
import org.athar.kernel.Subject;
import org.athar.site.SiteId;
import org.athar.site.SitesInReach;
import org.athar.site.view.SiteFilter;
import org.athar.site.view.SiteListItem;
import org.athar.site.view.SiteOnMap;

/** Sites as lists and the map show them, within reach. */
public interface SiteQueries {

    /** Rows in the order of their references, after the one given unless that is null. */
    List<SiteListItem> list(SiteFilter filter, SitesInReach reach, String afterRef, int most);

    /** How many there are, counted up to a limit. */
    int count(SiteFilter filter, SitesInReach reach, int limit);

    /** The rows in the database that make up the record of a site. */
    List<Subject> rowsOf(SiteId site);

    /**
     * Points in the order of their references. A site of which no point may be shown stands at the centre of its area; one whose area
     * has no centre either is left out.
     *
     * @param sealedToo whether points of unexcavated sites may be shown
     */
    List<SiteOnMap> points(SiteFilter filter, SitesInReach reach, boolean sealedToo, int most);
}
