package org.athar.incident.view;

import java.io.Serializable;
import java.util.List;
import org.athar.incident.kind.IncidentType;
import org.athar.incident.kind.Openness;
import org.athar.kernel.PartialDate;
import org.athar.place.view.AreaView;

/**
 * An incident in a list.
 *
 * @param label    its name
 * @param type     what kind
 * @param openness whether a list of those present is known
 * @param endsOn   when it ended, null if not known
 * @param areas    areas of its places, each once
 * @param invented whether it belongs to the invented part of a sample
 */
public record IncidentListItem(IncidentLabel label, IncidentType type, Openness openness, PartialDate endsOn, List<AreaView> areas,
        boolean invented) implements Serializable {
}
