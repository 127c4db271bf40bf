package org.athar.incident.command;

import java.io.Serializable;
import org.athar.incident.IncidentId;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.source.SourceId;

/**
 * What an incident is in law, as a body stated it.
 *
 * @param incident which incident
 * @param text     the qualification
 * @param statedOn when
 * @param source   by whom
 */
public record QualifyIncidentCommand(IncidentId incident, LocalizedText text, PartialDate statedOn, SourceId source)
        implements Serializable {
}
