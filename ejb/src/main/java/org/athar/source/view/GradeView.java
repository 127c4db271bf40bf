package org.athar.source.view;

import java.io.Serializable;
import org.athar.source.Credibility;
import org.athar.source.Reliability;

/**
 * A grade of the Admiralty code; what has not been rated is null.
 *
 * @param reliability    of the source
 * @param credibility    of what was said
 * @param ownCredibility whether the credibility was rated for this figure or statement itself, not for the source as a whole
 * @param oneHand        whether one person rated both, which the code advises against
 */
public record GradeView(Reliability reliability, Credibility credibility, boolean ownCredibility, boolean oneHand)
        implements Serializable {

    /** Whether neither scale has been rated. */
    public boolean isUnrated() {
        return reliability == null && credibility == null;
    }

    /** Whether both scales have been rated. */
    public boolean isWhole() {
        return reliability != null && credibility != null;
    }

    /** Such as A2, with a dash for what is not rated; null where nothing is. */
    public String code() {
        return isUnrated() ? null
                : (reliability == null ? "–" : reliability.name()) + (credibility == null ? "–" : String.valueOf(credibility.digit()));
    }
}
