package org.athar.interop.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.athar.file.view.FileView;
import org.athar.interop.ProfileImportId;
import org.athar.interop.profile.ProfileFormat;
import org.athar.security.StaffId;

/** A file of profiles that was taken in as a whole, and may be taken back as a whole. */
@Entity
public class ProfileImport {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID fileId;
    private String fileName;
    private String fileDigest;
    @Enumerated(EnumType.STRING)
    private ProfileFormat format;
    private int profiles;
    private Instant undoneAt;
    private UUID undoneBy;
    private String reason;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected ProfileImport() {
    }

    /** Takes in a file that is kept. */
    public ProfileImport(UUID id, FileView file, ProfileFormat format, int profiles, StaffId by, Instant at) {
        this.id = id;
        this.fileId = file.id().value();
        this.fileName = file.originalName();
        this.fileDigest = file.sha256();
        this.format = format;
        this.profiles = profiles;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** Is taken back. */
    public void undo(String why, StaffId by, Instant at) {
        this.reason = why;
        this.undoneBy = by.value();
        this.undoneAt = at;
    }

    public ProfileImportId id() {
        return new ProfileImportId(id);
    }

    public String fileName() {
        return fileName;
    }

    public String fileDigest() {
        return fileDigest;
    }

    public ProfileFormat format() {
        return format;
    }

    public int profiles() {
        return profiles;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public String reason() {
        return reason;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
