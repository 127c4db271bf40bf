package org.athar.liaison.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Under which id, about whom, by whom and when something is recorded.
 *
 * @param id     id of the record that is made
 * @param person the missing person
 * @param by     who records
 * @param at     when
 */
public record Recorded(UUID id, UUID person, UUID by, Instant at) {
}
