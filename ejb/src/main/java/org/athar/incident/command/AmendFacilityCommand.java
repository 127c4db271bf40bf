package org.athar.incident.command;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.athar.incident.FacilityId;

/**
 * A facility is described anew; the former description stays in the history.
 *
 * @param id      which one
 * @param version as it was read
 * @param content as it shall be
 * @param reason  why
 */
public record AmendFacilityCommand(FacilityId id, long version, @NotNull RecordFacilityCommand content,
        String reason) implements Serializable {
}
