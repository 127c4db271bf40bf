package org.athar.missing.command;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.athar.kernel.PartialDate;
import org.athar.missing.OfficeId;

/**
 * A person is reported missing.
 *
 * @param names       names by part and script, the mother's among them
 * @param description what is known of the person's life
 * @param lastSeen    when and where last known to be alive
 * @param secret      religion, ethnicity, numbers of documents; null if nothing is said
 * @param informant   who reports; null if taken from a list
 * @param office      liaison office of the family; null if none yet
 * @param reportedOn  when reported
 * @param invented    whether the person exists in a sample only
 */
public record RegisterMissingCommand(List<NameEntry> names, @NotNull PersonDescription description, LastSeen lastSeen, ProtectedData secret,
        InformantEntry informant, OfficeId office, PartialDate reportedOn, boolean invented) {

    /** Keeps the names as they are. */
    public RegisterMissingCommand {
        names = List.copyOf(names);
    }
}
