package org.athar.source.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.file.FileId;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.security.StaffId;
import org.athar.source.OriginId;
import org.athar.source.SourceConsent;
import org.athar.source.SourceId;
import org.athar.source.SourceType;
import org.athar.source.command.RecordSourceCommand;

/**
 * What an organisation or a person said, once, somewhere. It is recorded with what is known, often little; what becomes known later
 * (a capture, the date, the origin) is added with a reason, and the former values stay in the history. How far it can be relied on is
 * said by ratings beside it, never in it. It is never removed.
 */
@Entity
public class Source {

    @Id
    private UUID id;
    @Version
    private long version;
    private String ref;
    @Enumerated(EnumType.STRING)
    private SourceType type;
    private String organisationEn;
    private String organisationAr;
    private String organisationCkb;
    private String title;
    private UUID originId;
    private UUID behindId;
    private String[] seenIn;
    private String language;
    private String url;
    private UUID captureFileId;
    private String captureSha256;
    private Instant capturedAt;
    private PartialDate publishedOn;
    private String contact;
    @Enumerated(EnumType.STRING)
    private SourceConsent consent;
    private boolean safetyFlag;
    @Enumerated(EnumType.STRING)
    private Sensitivity sensitivity;
    private String note;
    private boolean invented;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected Source() {
    }

    /** Records a source; the command has been checked, its origin, if new, has been made. */
    public Source(UUID id, String ref, RecordSourceCommand content, OriginId origin, StaffId by, Instant at) {
        this.id = id;
        this.ref = ref;
        this.invented = content.invented();
        this.recordedBy = by.value();
        this.recordedAt = at;
        this.contact = content.contact();
        describe(content, origin);
    }

    /** Takes over what has become known. The sealed contact is replaced only by another one; whether it is invented never changes. */
    public void amend(RecordSourceCommand content, OriginId origin) {
        if (content.contact() != null) {
            this.contact = content.contact();
        }
        describe(content, origin);
    }

    private void describe(RecordSourceCommand content, OriginId origin) {
        this.type = content.type();
        LocalizedText organisation = content.organisation();
        this.organisationEn = organisation == null ? null : organisation.en();
        this.organisationAr = organisation == null ? null : organisation.ar();
        this.organisationCkb = organisation == null ? null : organisation.ckb();
        this.title = content.title();
        this.originId = origin == null ? null : origin.value();
        this.behindId = content.behind() == null ? null : content.behind().value();
        this.seenIn = content.seenIn().toArray(String[]::new);
        this.language = content.language();
        this.url = content.url();
        this.captureFileId = content.captureFile() == null ? null : content.captureFile().value();
        this.captureSha256 = content.captureSha256();
        this.capturedAt = content.capturedAt();
        this.publishedOn = content.publishedOn();
        this.consent = content.consent();
        this.safetyFlag = content.safetyFlag();
        this.sensitivity = content.sensitivity();
        this.note = content.note();
    }

    /** Whether anybody outside could have read it: it has a date of publication, an address or an outlet. */
    public boolean isPublished() {
        return publishedOn != null || url != null || seenIn.length > 0;
    }

    public SourceId id() {
        return new SourceId(id);
    }

    public long version() {
        return version;
    }

    public String ref() {
        return ref;
    }

    public SourceType type() {
        return type;
    }

    /** Who said it; its parts may all be null for a person. */
    public LocalizedText organisation() {
        return new LocalizedText(organisationEn, organisationAr, organisationCkb);
    }

    public String title() {
        return title;
    }

    public OriginId origin() {
        return originId == null ? null : new OriginId(originId);
    }

    public SourceId behind() {
        return behindId == null ? null : new SourceId(behindId);
    }

    public List<String> seenIn() {
        return List.of(seenIn);
    }

    public String language() {
        return language;
    }

    public String url() {
        return url;
    }

    public FileId captureFile() {
        return captureFileId == null ? null : new FileId(captureFileId);
    }

    public String captureSha256() {
        return captureSha256;
    }

    public Instant capturedAt() {
        return capturedAt;
    }

    public PartialDate publishedOn() {
        return publishedOn;
    }

    /** Sealed: class S3, shown only by an act of its own. */
    public String contact() {
        return contact;
    }

    public SourceConsent consent() {
        return consent;
    }

    public boolean safetyFlag() {
        return safetyFlag;
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    public String note() {
        return note;
    }

    public boolean invented() {
        return invented;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
