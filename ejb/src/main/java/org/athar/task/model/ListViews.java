package org.athar.task.model;

import java.util.List;
import java.util.Optional;
import org.athar.security.StaffId;
import org.athar.task.ListViewId;

/** All views of lists. */
public interface ListViews {

    /** One, whoever keeps it. */
    Optional<ListView> byId(ListViewId id);

    /** Those of a person with a name, by it. */
    List<ListView> named(StaffId person, String list);

    /** The choice that a person made last. */
    Optional<ListView> lastChoice(StaffId person, String list);

    /** Keeps a new one. */
    void add(ListView view);
}
