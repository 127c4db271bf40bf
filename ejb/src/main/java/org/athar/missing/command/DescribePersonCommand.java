package org.athar.missing.command;

import jakarta.validation.constraints.NotNull;
import org.athar.missing.MissingPersonId;
import org.athar.missing.OfficeId;

/**
 * What is known of a person is written down anew, in place of what was written before; the history keeps both.
 *
 * @param person      which person
 * @param version     version that was read, so that nobody's change is overwritten unseen
 * @param description what is known of the person's life
 * @param lastSeen    when and where last known to be alive
 * @param office      liaison office of the family; null if none
 * @param secret      religion, ethnicity, documents
 */
public record DescribePersonCommand(MissingPersonId person, long version, @NotNull PersonDescription description, LastSeen lastSeen,
        OfficeId office, ProtectedData secret) {
}
