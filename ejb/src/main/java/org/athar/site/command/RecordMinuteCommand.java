package org.athar.site.command;

import java.io.Serializable;
import java.util.List;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteId;

/**
 * The official minute of an opening (rule L1).
 *
 * @param site        of which site; it belongs to the last decision to open it
 * @param minuteNo    its number
 * @param drawnUpOn   its date
 * @param signatories who signed it; at least one
 * @param note        anything else
 */
public record RecordMinuteCommand(SiteId site, String minuteNo, PartialDate drawnUpOn, List<String> signatories, String note)
        implements Serializable {

    /** Keeps the signatories as they are. */
    public RecordMinuteCommand {
        signatories = signatories == null ? List.of() : List.copyOf(signatories);
    }
}
