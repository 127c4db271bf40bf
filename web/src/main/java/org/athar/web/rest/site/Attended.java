package org.athar.web.rest.site;

import java.util.Set;
import java.util.UUID;

/** Who of the committee was present. */
public record Attended(Set<UUID> members) {
}
