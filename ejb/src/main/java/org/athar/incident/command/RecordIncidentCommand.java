package org.athar.incident.command;

import java.io.Serializable;
import org.athar.incident.kind.IncidentType;
import org.athar.incident.kind.Openness;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;

/**
 * An incident is recorded, or described anew.
 *
 * @param name     its name, at least in one language
 * @param type     what kind
 * @param openness whether a list of those present is known
 * @param startsOn when it began
 * @param endsOn   when it ended, null where that is the same date or not known
 * @param summary  what happened, in short and without numbers: these are figures
 * @param note     anything else
 * @param invented whether it belongs to the invented part of a sample
 */
public record RecordIncidentCommand(LocalizedText name, IncidentType type, Openness openness, PartialDate startsOn, PartialDate endsOn,
        LocalizedText summary, String note, boolean invented) implements Serializable {
}
