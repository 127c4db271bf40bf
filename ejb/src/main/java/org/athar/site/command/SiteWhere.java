package org.athar.site.command;

import java.io.Serializable;
import org.athar.place.AreaId;
import org.athar.place.Position;

/**
 * Where a site lies.
 *
 * @param area         administrative area; required
 * @param locality     village or place in words, fit to be seen by everybody who may see the site
 * @param position     the point with its uncertainty and method; null where not known
 * @param positionNote where the point comes from; as protected as the point
 * @param outline      GeoJSON polygon, null where none was drawn
 */
public record SiteWhere(AreaId area, String locality, Position position, String positionNote, String outline) implements Serializable {
}
