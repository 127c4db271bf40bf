package org.athar.site.command;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * A site is put on record as reported.
 *
 * @param description what is known of it
 * @param invented    whether it exists in a sample only
 */
public record RecordSiteCommand(@NotNull SiteDescription description, boolean invented) implements Serializable {
}
