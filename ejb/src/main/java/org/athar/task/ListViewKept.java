package org.athar.task;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * A view of a list was kept, named anew or removed.
 *
 * @param id which one
 */
public record ListViewKept(ListViewId id) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("list_view", id.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S1;
    }
}
