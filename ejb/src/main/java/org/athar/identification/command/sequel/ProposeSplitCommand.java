package org.athar.identification.command.sequel;

import java.util.Set;
import java.util.UUID;
import org.athar.identification.command.StepCommand;

/**
 * Proposes to divide these remains.
 *
 * @param step  which case, when, why
 * @param parts which parts go to a new case
 * @param lines which lines of evidence go with them
 */
public record ProposeSplitCommand(StepCommand step, Set<UUID> parts, Set<UUID> lines) {

    /** Copies the sets. */
    public ProposeSplitCommand {
        parts = parts == null ? Set.of() : Set.copyOf(parts);
        lines = lines == null ? Set.of() : Set.copyOf(lines);
    }
}
