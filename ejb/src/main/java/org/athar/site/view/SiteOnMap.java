package org.athar.site.view;

import java.io.Serializable;
import org.athar.kernel.LocalizedText;
import org.athar.site.SiteId;
import org.athar.site.SiteStatus;

/**
 * A site on the map.
 *
 * @param id                which one
 * @param ref               its reference
 * @param name              its name
 * @param area              administrative area
 * @param status            where it stands
 * @param latitude          degrees WGS84
 * @param longitude         degrees WGS84
 * @param uncertaintyMetres radius, null where the point stands for an area
 * @param exact             whether the point is the site's own; else it is the centre of its area
 * @param invented          whether it exists in a sample only
 */
public record SiteOnMap(SiteId id, String ref, LocalizedText name, LocalizedText area, SiteStatus status, double latitude,
        double longitude, Double uncertaintyMetres, boolean exact, boolean invented) implements Serializable {
}
