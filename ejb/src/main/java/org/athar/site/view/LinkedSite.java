package org.athar.site.view;

import java.io.Serializable;
import org.athar.incident.kind.LinkGrade;
import org.athar.kernel.LocalizedText;

/**
 * A site as an incident or a facility shows it.
 *
 * @param site  the site
 * @param claim what is said of the two
 * @param grade how well that is founded
 */
public record LinkedSite(SiteBrief site, LocalizedText claim, LinkGrade grade) implements Serializable {
}
