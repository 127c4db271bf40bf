package org.athar.incident.command;

import java.io.Serializable;
import org.athar.incident.IncidentId;
import org.athar.kernel.LocalizedText;
import org.athar.source.StatementId;

/**
 * Somebody is alleged to have done it.
 *
 * @param incident  which incident
 * @param name      of the group or person
 * @param statement which alleges it; about this incident
 */
public record NamePerpetratorCommand(IncidentId incident, LocalizedText name, StatementId statement) implements Serializable {
}
