package org.athar.web.rest.site;

import java.util.UUID;

/** What a happening is known by, for its correction. */
public record HappeningRecorded(UUID id) {
}
