package org.athar.web.source;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.file.FileId;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.source.OriginId;
import org.athar.source.SourceConsent;
import org.athar.source.SourceType;
import org.athar.source.command.RecordSourceCommand;
import org.athar.source.view.SourceLabel;
import org.athar.source.view.SourceView;
import org.athar.web.support.part.WrittenWords;

/** What a form says of a source. */
public class SourceInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WrittenWords organisation = new WrittenWords();
    private SourceType type;
    private String title;
    private OriginId origin;
    private String newOrigin;
    private SourceLabel behind;
    private String seenIn;
    private String language;
    private String url;
    private FileId captureFile;
    private String captureSha256;
    private Instant capturedAt;
    private PartialDate publishedOn;
    private String contact;
    private SourceConsent consent;
    private boolean safetyFlag;
    private Sensitivity sensitivity = Sensitivity.S0;
    private String note;
    private boolean invented;

    /** Shows what is known already; the sealed contact is not among it. */
    public void show(SourceView source) {
        organisation.show(source.label().organisation());
        type = source.label().type();
        title = source.label().title();
        origin = source.originId();
        behind = source.behind();
        seenIn = String.join("\n", source.seenIn());
        language = source.language();
        url = source.url();
        captureFile = source.captureFile() == null ? null : source.captureFile().id();
        captureSha256 = source.captureFile() == null ? source.captureSha256() : null;
        capturedAt = source.capturedAt();
        publishedOn = source.label().publishedOn();
        consent = source.consent();
        safetyFlag = source.safetyFlag();
        sensitivity = source.sensitivity();
        note = source.note();
        invented = source.invented();
    }

    /** The command that it makes, with a capture that was stored just now, if any. */
    public RecordSourceCommand command(FileId stored, Instant storedAt) {
        return new RecordSourceCommand(type, organisation.text(), title, origin, newOrigin, behind == null ? null : behind.id(),
                seenIn == null ? List.of() : seenIn.lines().toList(), language, url, stored != null ? stored : captureFile,
                stored != null ? null : captureSha256, stored != null ? storedAt : capturedAt, publishedOn, contact, consent, safetyFlag,
                sensitivity, note, invented);
    }

    public WrittenWords getOrganisation() {
        return organisation;
    }

    public SourceType getType() {
        return type;
    }

    public void setType(SourceType type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Origin as it stands in a form: its id in text. */
    public String getOrigin() {
        return origin == null ? null : origin.toString();
    }

    /** Takes the origin chosen in a form. */
    public void setOrigin(String chosen) {
        this.origin = chosen == null || chosen.isBlank() ? null : new OriginId(java.util.UUID.fromString(chosen));
    }

    public String getNewOrigin() {
        return newOrigin;
    }

    public void setNewOrigin(String newOrigin) {
        this.newOrigin = newOrigin;
    }

    public SourceLabel getBehind() {
        return behind;
    }

    public void setBehind(SourceLabel behind) {
        this.behind = behind;
    }

    public String getSeenIn() {
        return seenIn;
    }

    public void setSeenIn(String seenIn) {
        this.seenIn = seenIn;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getCaptureSha256() {
        return captureSha256;
    }

    public void setCaptureSha256(String captureSha256) {
        this.captureSha256 = captureSha256;
    }

    public PartialDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(PartialDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public SourceConsent getConsent() {
        return consent;
    }

    public void setConsent(SourceConsent consent) {
        this.consent = consent;
    }

    public boolean isSafetyFlag() {
        return safetyFlag;
    }

    public void setSafetyFlag(boolean safetyFlag) {
        this.safetyFlag = safetyFlag;
    }

    public Sensitivity getSensitivity() {
        return sensitivity;
    }

    public void setSensitivity(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Whether it is a person, for the fields that concern persons only. */
    public boolean isPerson() {
        return type != null && type.isPerson();
    }
}
