package org.athar.source.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.athar.source.OriginId;

/** What several sources rest on: one witness, one list. Sources of one origin do not confirm each other. Named once, never changed. */
@Entity
public class SourceOrigin {

    @Id
    private UUID id;
    private String name;

    /** For the persistence provider. */
    protected SourceOrigin() {
    }

    /** Names an origin. */
    public SourceOrigin(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    public OriginId id() {
        return new OriginId(id);
    }

    public String name() {
        return name;
    }
}
