package org.athar.reporting.view;

import java.io.Serializable;

/**
 * What the system counts at a site. Sets of remains and persons are two units: nothing is added or divided across them.
 *
 * @param sets            sets of human remains recorded
 * @param completeBodies  of these, complete bodies
 * @param incomplete      of these, incomplete bodies
 * @param parts           of these, body parts, bones, teeth and commingled groups
 * @param evidenceItems   artefacts and effects recorded
 * @param openCases       identification cases in force that have not ended
 * @param identified      persons whose identification the board has decided and that stands
 * @param returned        persons whose remains went back to the family
 * @param historic        cases said to have been decided elsewhere, the document not held: no part of those identified
 */
public record LiveCounts(int sets, int completeBodies, int incomplete, int parts, int evidenceItems, int openCases, int identified,
        int returned, int historic) implements Serializable {

    /** Whether nothing is recorded. */
    public boolean isEmpty() {
        return sets == 0 && evidenceItems == 0 && openCases == 0 && identified == 0 && historic == 0;
    }
}
