package org.athar.identification.view.past;

import java.io.Serializable;
import org.athar.engine.protocol.Stage;
import org.athar.site.view.SiteBrief;

/**
 * A historic record in the list of gaps over all cases.
 *
 * @param caseNumber of which case
 * @param stage      where the case stands now
 * @param site       where the remains lay
 * @param invented   whether invented for a sample
 * @param record     what is told, with its gaps
 */
public record HistoricItem(String caseNumber, Stage stage, SiteBrief site, boolean invented, HistoricView record) implements Serializable {
}
