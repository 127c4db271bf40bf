package org.athar.web.rest.identification;

import java.time.LocalDate;
import java.util.List;
import org.athar.engine.protocol.Stage;
import org.athar.identification.view.CaseListItem;
import org.athar.kernel.LocalizedText;
import org.athar.web.rest.http.Maybe;

/** A case in a list; how many candidates are open is null where it is kept from who asks. */
public record CaseRow(String number, String remains, String site, Stage stage, @Maybe LocalDate dueOn, boolean overdue,
        @Maybe Integer openCandidates, List<LocalizedText> owners, int waiting, boolean invented) {

    static CaseRow of(CaseListItem item) {
        return new CaseRow(item.number(), item.remains(), item.site().ref(), item.stage(), item.dueOn(), item.overdue(),
                item.openCandidates(), item.owners(), item.waiting(), item.invented());
    }
}
