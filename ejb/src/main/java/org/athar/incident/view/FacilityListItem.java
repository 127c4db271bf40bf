package org.athar.incident.view;

import java.io.Serializable;
import org.athar.place.view.AreaView;

/**
 * A facility in a list.
 *
 * @param label    its name
 * @param area     where
 * @param locality where in it
 * @param invented whether it belongs to the invented part of a sample
 */
public record FacilityListItem(FacilityLabel label, AreaView area, String locality, boolean invented) implements Serializable {
}
