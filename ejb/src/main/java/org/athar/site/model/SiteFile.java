package org.athar.site.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.athar.file.FileId;
import org.athar.security.StaffId;
import org.athar.site.command.AttachFileCommand;
import org.athar.site.kind.SiteFileKind;
import org.hibernate.annotations.Immutable;

/** A file attached to a site, with what a photograph of a grave must show (rule C5). */
@Entity
@Immutable
public class SiteFile {

    @Id
    private UUID id;
    private UUID siteId;
    private UUID fileId;
    @Enumerated(EnumType.STRING)
    private SiteFileKind kind;
    private String caption;
    private String photographer;
    private Boolean scaleBar;
    private Boolean northArrow;
    private Boolean board;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected SiteFile() {
    }

    /** Attaches it. */
    public SiteFile(UUID id, AttachFileCommand command, FileId file, StaffId by, Instant at) {
        this.id = id;
        this.siteId = command.site().value();
        this.fileId = file.value();
        this.kind = command.kind();
        this.caption = command.caption();
        this.photographer = command.photographer();
        this.scaleBar = command.scaleBar();
        this.northArrow = command.northArrow();
        this.board = command.board();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public FileId file() {
        return new FileId(fileId);
    }

    public SiteFileKind kind() {
        return kind;
    }

    public String caption() {
        return caption;
    }

    public String photographer() {
        return photographer;
    }

    public Boolean scaleBar() {
        return scaleBar;
    }

    public Boolean northArrow() {
        return northArrow;
    }

    public Boolean board() {
        return board;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
