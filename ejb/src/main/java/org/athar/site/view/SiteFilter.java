package org.athar.site.view;

import java.io.Serializable;
import org.athar.incident.IncidentId;
import org.athar.place.AreaId;
import org.athar.site.SiteStatus;
import org.athar.site.kind.SiteType;

/**
 * Which sites a list shows; null leaves open.
 *
 * @param text     part of a name, a variant or the reference
 * @param area     in this area or one within it
 * @param status   in this status
 * @param type     of this form
 * @param incident linked to this incident
 */
public record SiteFilter(String text, AreaId area, SiteStatus status, SiteType type, IncidentId incident) implements Serializable {

    /** All sites. */
    public static SiteFilter all() {
        return new SiteFilter(null, null, null, null, null);
    }
}
