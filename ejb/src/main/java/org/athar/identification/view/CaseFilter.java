package org.athar.identification.view;

import java.io.Serializable;
import java.util.Set;
import org.athar.engine.protocol.Stage;
import org.athar.recovery.RemainsId;

/**
 * Which cases to show; empty or null stands for any.
 *
 * @param stages  at one of these stages
 * @param siteRef of this site
 * @param remains about these remains
 * @param text    words in the number or, for those who may see them, in the names of candidates
 * @param mine    only those with a candidate that who asks follows up
 * @param after   key after which to go on
 */
public record CaseFilter(Set<Stage> stages, String siteRef, RemainsId remains, String text, boolean mine, String after)
        implements Serializable {

    /** Every case. */
    public static final CaseFilter ALL = new CaseFilter(Set.of(), null, null, null, false, null);

    /** The cases about one set of remains. */
    public static CaseFilter about(RemainsId remains) {
        return new CaseFilter(Set.of(), null, remains, null, false, null);
    }
}
