package org.athar.web.rest.http;

import java.util.UUID;

/** What came of a command that made or changed a record: what the record is known by. */
public record Made(UUID id) {
}
