package org.athar.missing.command;

import java.time.LocalDate;

/**
 * An authority orders that nothing about a person is erased.
 *
 * @param person reference of the person
 * @param authority which authority
 * @param document its letter or order, by number and date
 * @param reason why
 * @param placedOn since when
 */
public record PlaceHoldCommand(String person, String authority, String document, String reason, LocalDate placedOn) {
}
