package org.athar.identification.view.past;

import java.io.Serializable;
import org.athar.engine.protocol.fact.past.Demand;
import org.athar.engine.protocol.fact.past.PastStatus;

/**
 * Which historic records to show; null stands for any.
 *
 * @param text    words in the number of the case or in who decided
 * @param status  only those that came so far
 * @param gap     only those behind which this document is missing
 * @param siteRef of cases of this site
 * @param after   key after which to go on
 */
public record HistoricFilter(String text, PastStatus status, Demand gap, String siteRef, String after) implements Serializable {

    /** Everything. */
    public static final HistoricFilter ALL = new HistoricFilter(null, null, null, null, null);
}
