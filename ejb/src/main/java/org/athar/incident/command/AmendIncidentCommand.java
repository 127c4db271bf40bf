package org.athar.incident.command;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.athar.incident.IncidentId;

/**
 * An incident is described anew; the former description stays in the history.
 *
 * @param id      which one
 * @param version as it was read
 * @param content as it shall be
 * @param reason  why
 */
public record AmendIncidentCommand(IncidentId id, long version, @NotNull RecordIncidentCommand content,
        String reason) implements Serializable {
}
