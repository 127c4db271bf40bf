package org.athar.incident.command;

import java.io.Serializable;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.source.SourceId;

/**
 * Who held a facility, from when to when.
 *
 * @param facility   which facility
 * @param name       of who held it
 * @param from       since when, null where not known
 * @param until      until when, null where not known or not ended
 * @param source     who says so
 * @param supersedes the row whose place it takes, null if none
 * @param note       anything else; needed with the former
 */
public record RecordOperatorCommand(FacilityId facility, LocalizedText name, PartialDate from, PartialDate until, SourceId source,
        UUID supersedes, String note) implements Serializable {
}
