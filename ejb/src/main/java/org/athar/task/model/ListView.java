package org.athar.task.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.security.StaffId;
import org.athar.task.ListViewId;
import org.athar.task.SavedView;

/** A list as one person wants to see it: under a name, or without one as the choice made last. */
@Entity
public class ListView {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID personId;
    private String listName;
    private String name;
    private String query = "";
    private String[] hiddenColumns = {};
    private Instant keptAt;
    private Instant removedAt;

    /** For the persistence provider. */
    protected ListView() {
    }

    /** A view of everything, without a name. */
    public ListView(UUID id, StaffId person, String list, Instant at) {
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

    /** Nothing of it stays. */
    public void remove(Instant at) {
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

    public String list() {
        return listName;
    }

    /** As its person finds it. */
    public SavedView view() {
        return new SavedView(id(), name, query, List.of(hiddenColumns));
    }
}
