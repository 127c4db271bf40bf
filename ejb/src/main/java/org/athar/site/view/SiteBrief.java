package org.athar.site.view;

import java.io.Serializable;
import org.athar.kernel.LocalizedText;
import org.athar.site.SiteId;
import org.athar.site.SiteStatus;

/**
 * A site as other records name it.
 *
 * @param id       which one
 * @param ref      its reference, such as {@code NIN-0001}
 * @param name     its name
 * @param status   where it stands
 * @param invented whether it exists in a sample only
 */
public record SiteBrief(SiteId id, String ref, LocalizedText name, SiteStatus status, boolean invented) implements Serializable {
}
