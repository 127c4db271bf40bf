package org.athar.site.view;

import java.io.Serializable;
import org.athar.place.Position;

/**
 * The exact place of a site, for those who may see it.
 *
 * @param position the point with its uncertainty and method, null where not known
 * @param note     where the point comes from
 * @param outline  GeoJSON polygon, null where none was drawn
 */
public record SitePlace(Position position, String note, String outline) implements Serializable {
}
