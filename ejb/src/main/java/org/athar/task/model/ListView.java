package org.athar.task.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;
import org.athar.task.ListViewId;
import org.athar.task.RecordList;
import org.athar.task.SavedView;
import org.athar.task.TaskRefusal;

/** A list as one person wants to see it: under a name, perhaps shown to others, or without one as the choice made last. */
@Entity
public class ListView {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID personId;
    @Enumerated(EnumType.STRING)
    private RecordList listName;
    private String name;
    private String query = "";
    private String[] hiddenColumns = {};
    private Instant keptAt;
    private Instant removedAt;
    private Instant sharedAt;
    @Enumerated(EnumType.STRING)
    private Role sharedRole;

    /** For the persistence provider. */
    protected ListView() {
    }

    /** A view of everything, without a name. */
    public ListView(UUID id, StaffId person, RecordList list, Instant at) {
        this.id = id;
        this.personId = person.value();
        this.listName = list;
        this.keptAt = at;
    }

    /** Gives it a name. */
    public void name(String newName, Instant at) {
        this.name = newName;
        this.keptAt = at;
    }

    /** Keeps its filters. */
    public void filter(String newQuery, Instant at) {
        this.query = newQuery;
        this.keptAt = at;
    }

    /** Keeps which columns are not shown. */
    public void show(List<String> hidden, Instant at) {
        this.hiddenColumns = hidden.toArray(String[]::new);
        this.keptAt = at;
    }

    /** Shows it to those of a role, or to all who may open the list where that is null; unless it holds what others may not know. */
    public Optional<TaskRefusal> share(Role with, Instant at) {
        if (!listName.areChoices(query)) {
            return Optional.of(TaskRefusal.VIEW_SAYS_TOO_MUCH);
        }
        this.sharedRole = with;
        this.sharedAt = at;
        return Optional.empty();
    }

    /** From now on it is its person's alone. */
    public void keepToOneself() {
        this.sharedRole = null;
        this.sharedAt = null;
    }

    /** Nothing of it stays. */
    public void remove(Instant at) {
        keepToOneself();
        this.name = null;
        this.query = "";
        this.removedAt = at;
    }

    /** Whether this person keeps it. */
    public boolean isOf(StaffId person) {
        return personId.equals(person.value()) && removedAt == null;
    }

    /** Whether it bears this name, in capitals or not. */
    public boolean isNamed(String other) {
        return name != null && name.equalsIgnoreCase(other);
    }

    public ListViewId id() {
        return new ListViewId(id);
    }

    public StaffId person() {
        return new StaffId(personId);
    }

    public RecordList list() {
        return listName;
    }

    /** As its person finds it. */
    public SavedView view() {
        return view(null);
    }

    /** As others find it, with the name of its person. */
    public SavedView view(LocalizedText owner) {
        return new SavedView(id(), name, query, List.of(hiddenColumns), sharedAt != null, sharedRole, owner);
    }
}
