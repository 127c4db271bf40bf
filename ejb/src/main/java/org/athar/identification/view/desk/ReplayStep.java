package org.athar.identification.view.desk;

import java.io.Serializable;
import java.util.List;
import org.athar.audit.view.RowState;
import org.athar.engine.protocol.Stage;
import org.athar.identification.view.EventView;

/**
 * One step of a case, as it looked when it was taken.
 *
 * @param number      the case
 * @param stage       where the case stands now
 * @param invented    whether invented for a sample
 * @param steps       how many steps it has had
 * @param event       the step
 * @param facts       the written form of everything that the rules looked at then; null where it may not be seen
 * @param factsHold   whether that text still has the digest that was recorded with the step
 * @param values      the records of the case as they were at the moment of recording
 */
public record ReplayStep(String number, Stage stage, boolean invented, int steps, EventView event, String facts, boolean factsHold,
        List<RowState> values) implements Serializable {

    /** Keeps the values as they are. */
    public ReplayStep {
        values = List.copyOf(values);
    }
}
