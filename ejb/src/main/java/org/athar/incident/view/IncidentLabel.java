package org.athar.incident.view;

import java.io.Serializable;
import org.athar.incident.IncidentId;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;

/**
 * An incident as it is named elsewhere.
 *
 * @param id       which one
 * @param ref      its reference
 * @param name     its name
 * @param startsOn when it began, null if not known
 */
public record IncidentLabel(IncidentId id, String ref, LocalizedText name, PartialDate startsOn) implements Serializable {
}
