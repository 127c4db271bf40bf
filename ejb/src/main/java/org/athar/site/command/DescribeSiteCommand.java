package org.athar.site.command;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.athar.site.SiteId;

/**
 * What is known of a site has changed, or was wrong.
 *
 * @param site        which one
 * @param version     the version that who changes it has seen
 * @param description everything as it is now
 * @param reason      why it changes
 */
public record DescribeSiteCommand(SiteId site, long version, @NotNull SiteDescription description, String reason) implements Serializable {
}
