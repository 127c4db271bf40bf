package org.athar.source.view;

import java.io.Serializable;
import org.athar.source.SourceType;

/**
 * Which sources a list shows; null leaves open.
 *
 * @param text         part of organisation, title, reference or outlet
 * @param type         of one type
 * @param organisation of one organisation, by a name as it stands in the record
 * @param unratedOnly  only those where reliability or credibility is not yet rated
 */
public record SourceFilter(String text, SourceType type, String organisation, boolean unratedOnly) implements Serializable {

    /** All sources. */
    public static SourceFilter all() {
        return new SourceFilter(null, null, null, false);
    }
}
