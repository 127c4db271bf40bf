package org.athar.site.command;

import java.io.Serializable;
import java.time.LocalDate;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteId;

/**
 * A site is protected by a published decision, or its protection is renewed.
 *
 * @param site        which one
 * @param renewal     whether this renews the last protection
 * @param decisionNo  number of the decision
 * @param decidedOn   when it was taken
 * @param gazetteNo   number of the gazette that published it; required
 * @param publishedOn day of the gazette, from which the days count; required
 * @param areaM2      protected area in square metres
 * @param note        anything else
 */
public record ProtectSiteCommand(SiteId site, boolean renewal, String decisionNo, PartialDate decidedOn, String gazetteNo,
        LocalDate publishedOn, Double areaM2, String note) implements Serializable {
}
