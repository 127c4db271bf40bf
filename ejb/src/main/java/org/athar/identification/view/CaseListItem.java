package org.athar.identification.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.athar.engine.protocol.Stage;
import org.athar.identification.CaseId;
import org.athar.kernel.LocalizedText;
import org.athar.site.view.SiteBrief;

/**
 * A case in a list.
 *
 * @param id             which case
 * @param number         its number
 * @param remains        number of the main remains
 * @param site           where they lay
 * @param stage          where it stands
 * @param dueOn          what is due next, null if nothing
 * @param overdue        whether that day has passed
 * @param openCandidates candidates still asked about; null where they may not be seen
 * @param owners         who follows them up
 * @param waiting        steps that wait for a second person
 * @param invented       whether invented for a sample
 */
public record CaseListItem(CaseId id, String number, String remains, SiteBrief site, Stage stage, LocalDate dueOn, boolean overdue,
        Integer openCandidates, List<LocalizedText> owners, int waiting, boolean invented) implements Serializable {

    /** Keeps the lists as they are. */
    public CaseListItem {
        owners = List.copyOf(owners);
    }
}
