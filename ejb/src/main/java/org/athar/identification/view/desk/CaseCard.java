package org.athar.identification.view.desk;

import java.io.Serializable;
import java.util.List;
import org.athar.engine.protocol.Action;
import org.athar.identification.view.CaseListItem;
import org.athar.identification.view.StepAhead;

/**
 * A case on the board.
 *
 * @param item  the case as lists show it
 * @param ahead the steps that its stage knows, with what stands in their way
 */
public record CaseCard(CaseListItem item, List<StepAhead> ahead) implements Serializable {

    /** Keeps the steps as they are. */
    public CaseCard {
        ahead = List.copyOf(ahead);
    }

    /** One step that lies ahead; null if this stage does not know it. */
    public StepAhead step(Action action) {
        return ahead.stream().filter(one -> one.action() == action).findFirst().orElse(null);
    }
}
