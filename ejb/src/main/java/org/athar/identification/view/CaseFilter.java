package org.athar.identification.view;

import java.io.Serializable;
import java.util.Set;
import org.athar.engine.protocol.Stage;
import org.athar.recovery.RemainsId;
import org.athar.security.StaffId;
import org.athar.site.SiteId;

/**
 * Which cases to show; empty or null stands for any.
 *
 * @param stages  at one of these stages
 * @param siteRef of this site
 * @param remains about these remains
 * @param text    words in the number or, for those who may see them, in the names of candidates
 * @param sites   of one of these sites; null for any, empty for none
 * @param owner   only those with a candidate that this person follows up
 * @param sitting before this sitting of the board, by its reference
 * @param after   key after which to go on
 */
public record CaseFilter(Set<Stage> stages, String siteRef, RemainsId remains, String text, Set<SiteId> sites, StaffId owner,
        String sitting, String after) implements Serializable {

    /** Every case. */
    public static final CaseFilter ALL = new CaseFilter(Set.of(), null, null, null, null, null, null, null);

    /** The cases about one set of remains. */
    public static CaseFilter about(RemainsId remains) {
        return new CaseFilter(Set.of(), null, remains, null, null, null, null, null);
    }

    /** The same at one stage, from the first. */
    public CaseFilter at(Stage stage) {
        return new CaseFilter(Set.of(stage), siteRef, remains, text, sites, owner, sitting, null);
    }

    /** The same, with words to be found. */
    public CaseFilter saying(String words) {
        return new CaseFilter(stages, siteRef, remains, words, sites, owner, sitting, after);
    }

    /** The same before a sitting of the board. */
    public CaseFilter before(String ref) {
        return new CaseFilter(stages, siteRef, remains, text, sites, owner, ref, after);
    }
}
