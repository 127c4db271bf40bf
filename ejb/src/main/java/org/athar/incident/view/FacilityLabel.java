package org.athar.incident.view;

import java.io.Serializable;
import org.athar.incident.FacilityId;
import org.athar.incident.kind.FacilityType;
import org.athar.kernel.LocalizedText;

/**
 * A facility as it is named elsewhere.
 *
 * @param id   which one
 * @param ref  its reference
 * @param name its name
 * @param type what kind
 */
public record FacilityLabel(FacilityId id, String ref, LocalizedText name, FacilityType type) implements Serializable {
}
