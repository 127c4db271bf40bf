package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.athar.task.RecordList;

/** All lists that can be taken out. */
@ApplicationScoped
public class Lists {

    @Inject
    private Instance<ListRows<?>> all;

    /** The rows of a list. */
    public ListRows<?> of(RecordList list) {
        return all.stream().filter(rows -> rows.list() == list).findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing reads the rows of " + list));
    }
}
