package org.athar.identification.command;

import java.util.Set;
import org.athar.engine.protocol.fact.past.Demand;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.athar.kernel.PartialDate;

/**
 * Proposes to record that an authority outside decided years ago, of which the document is not held.
 *
 * @param step       which case, when this is recorded, why
 * @param personRef  reference of the missing person whom that authority named
 * @param status     how far it came
 * @param decidedOn  when it decided, as far as known
 * @param dateSource where that date comes from
 * @param authority  who decided
 * @param knownFrom  from where all this is known
 * @param held       that of which the document is held; everything else that is demanded becomes a listed gap
 */
public record ProposeHistoricCommand(StepCommand step, String personRef, PastStatus status, PartialDate decidedOn, String dateSource,
        String authority, String knownFrom, Set<Demand> held) {

    /** Copies the set. */
    public ProposeHistoricCommand {
        held = held == null ? Set.of() : Set.copyOf(held);
    }
}
