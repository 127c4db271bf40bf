package org.athar.task.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.security.StaffId;
import org.athar.task.ListViewId;
import org.athar.task.RecordList;

/** All views of lists. */
public interface ListViews {

    /** One, whoever keeps it. */
    Optional<ListView> byId(ListViewId id);

    /** Those of a person with a name, by it. */
    List<ListView> named(StaffId person, RecordList list);

    /** The choice that a person made last. */
    Optional<ListView> lastChoice(StaffId person, RecordList list);

    /** Those that others than this person show to all or to one of these roles, by their names. */
    List<ListView> shared(StaffId person, Set<Role> roles, RecordList list);

    /** Keeps a new one. */
    void add(ListView view);
}
