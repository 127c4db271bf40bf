package org.athar.task.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.task.ListViewId;

/**
 * A view of a list is shown to others, to other others than before, or to nobody any more.
 *
 * @param id which one
 */
public record ListViewShared(ListViewId id) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("list_view", id.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S1;
    }
}
