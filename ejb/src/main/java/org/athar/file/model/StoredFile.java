package org.athar.file.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.athar.file.FileId;
import org.athar.file.FileKind;
import org.athar.file.command.StoreFileCommand;
import org.athar.file.view.FileView;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.security.StaffId;
import org.hibernate.annotations.Immutable;

/**
 * An original as it was stored, with the log of its collection. It never changes; a better description is a new record that names
 * the same content. Two records of the same content share what is on disk.
 */
@Entity
@Immutable
public class StoredFile {

    @Id
    private UUID id;
    private String sha256;
    private long sizeBytes;
    private String mediaType;
    @Enumerated(EnumType.STRING)
    private FileKind kind;
    private String originalName;
    @Enumerated(EnumType.STRING)
    private Sensitivity sensitivity;
    private boolean graphic;
    private PartialDate capturedOn;
    private Instant collectedAt;
    private String item;
    private String origin;
    private String tool;
    private String operator;
    private String note;
    private boolean invented;
    private UUID storedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected StoredFile() {
    }

    /** Records what was stored, by whom and when. The command's texts are clean by now. */
    public StoredFile(UUID id, StoreFileCommand command, StoredContent content, MediaType type, StaffId by, Instant at) {
        this.id = id;
        this.sha256 = content.sha256();
        this.sizeBytes = content.sizeBytes();
        this.mediaType = type.name();
        this.kind = type.kind();
        this.originalName = command.originalName();
        this.sensitivity = command.sensitivity();
        this.graphic = command.graphic();
        this.capturedOn = command.capturedOn();
        this.collectedAt = command.collectedAt();
        this.item = command.item();
        this.origin = command.origin();
        this.tool = command.tool();
        this.operator = command.operator();
        this.note = command.note();
        this.invented = command.invented();
        this.storedBy = by.value();
        this.recordedAt = at;
    }

    public FileId id() {
        return new FileId(id);
    }

    public String sha256() {
        return sha256;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /** Whether this person stored it. */
    public boolean isStoredBy(StaffId person) {
        return person != null && person.value().equals(storedBy);
    }

    /** As records show it. */
    public FileView view() {
        return new FileView(id(), originalName, kind, mediaType, sizeBytes, sha256, sensitivity, graphic,
                MediaType.isPreviewable(mediaType), capturedOn, collectedAt, item, origin, tool, operator, note,
                new StaffId(storedBy), recordedAt, invented);
    }
}
