package org.athar.file.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.athar.file.FileId;
import org.hibernate.annotations.Immutable;

/** That the content of a file was taken off the disk; its record stays. */
@Entity
@Immutable
public class RemovedContent {

    @Id
    private UUID id;
    private UUID fileId;
    private Instant removedAt;

    /** For the persistence provider. */
    protected RemovedContent() {
    }

    /** Notes it. */
    public RemovedContent(UUID id, FileId file, Instant at) {
        this.id = id;
        this.fileId = file.value();
        this.removedAt = at;
    }
}
