package org.athar.source.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.source.FigureId;
import org.athar.source.subject.LedgerSubject;

/**
 * A number was recorded, with its sub-totals.
 *
 * @param id          which one
 * @param about       what it is about
 * @param sensitivity class of its source
 * @param occurredOn  when it held, null if not told
 * @param reason      why it takes the place of another, null if it does not
 */
public record FigureRecorded(FigureId id, LedgerSubject about, Sensitivity sensitivity, PartialDate occurredOn, String reason)
        implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("figure", id.value()));
    }
}
