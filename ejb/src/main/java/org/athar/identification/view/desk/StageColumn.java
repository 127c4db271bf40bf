package org.athar.identification.view.desk;

import java.io.Serializable;
import java.util.List;
import org.athar.engine.protocol.Stage;

/**
 * The cases at one stage, those due first in front.
 *
 * @param stage which stage
 * @param count how many there are in all
 * @param cards the first of them
 */
public record StageColumn(Stage stage, long count, List<CaseCard> cards) implements Serializable {

    /** Keeps the cards as they are. */
    public StageColumn {
        cards = List.copyOf(cards);
    }

    /** Whether there are more than are shown. */
    public boolean more() {
        return count > cards.size();
    }
}
