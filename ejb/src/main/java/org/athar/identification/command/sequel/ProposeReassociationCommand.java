package org.athar.identification.command.sequel;

import java.util.Set;
import org.athar.engine.protocol.fact.RegroupingFacts.Tie;
import org.athar.identification.command.StepCommand;

/**
 * Proposes to join these remains to a main case.
 *
 * @param step     which case, when, why
 * @param mainCase number of the main case
 * @param ties     what shows that it is one person
 */
public record ProposeReassociationCommand(StepCommand step, String mainCase, Set<Tie> ties) {

    /** Copies the ties. */
    public ProposeReassociationCommand {
        ties = ties == null ? Set.of() : Set.copyOf(ties);
    }
}
