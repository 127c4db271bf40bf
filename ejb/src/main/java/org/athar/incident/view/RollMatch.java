package org.athar.incident.view;

import java.io.Serializable;

/**
 * An entry that was found by its words, with the facility on whose roll it stands. Class S3.
 *
 * @param facility which one
 * @param entry    the entry
 */
public record RollMatch(FacilityLabel facility, RollEntryView entry) implements Serializable {
}
