package org.athar.laboratory.command;

import org.athar.missing.RelativeId;

/**
 * A reference sample: of a relative, or of a missing person's own things.
 *
 * @param person   reference or pseudonym of the missing person
 * @param relative who gave it; null for the missing person's own things
 * @param taking   how it is taken
 */
public record SamplePersonCommand(String person, RelativeId relative, SampleTaking taking) {
}
