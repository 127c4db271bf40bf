package org.athar.web.interop;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.athar.interop.ProfileImportService;
import org.athar.interop.command.ImportProfilesCommand;
import org.athar.interop.profile.ProfileFormat;
import org.athar.interop.profile.RowRefusal;
import org.athar.interop.view.ImportPreview;
import org.athar.interop.view.ProfileImportView;
import org.athar.kernel.PartialDate;
import org.athar.web.support.Notices;
import org.athar.web.support.Texts;
import org.primefaces.model.file.UploadedFile;

/** Looks at a file of profiles, and takes it in as a whole or not at all; lists what was taken in, and takes it back. */
@Named
@ViewScoped
public class ImportProfiles implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProfileImportService service;
    @Inject
    private Notices notices;
    @Inject
    private Texts texts;

    private List<ProfileImportView> before;
    private ProfileFormat format = ProfileFormat.GENOTYPES;
    private PartialDate typedOn;
    private boolean both = true;
    private boolean dropout;
    private String reason;
    private ProfileImportView undoing;
    private String name;
    private long size;
    private byte[] bytes;

    private transient UploadedFile content;
    private transient ImportPreview preview;

    /** Loads what was taken in before. */
    public void load() {
        before = service.list();
    }

    /** Looks at the file; nothing is kept of it. */
    public void look() throws IOException {
        name = content.getFileName();
        size = content.getSize();
        try (InputStream in = content.getInputStream()) {
            bytes = in.readNBytes(ImportProfilesCommand.MOST_BYTES);
        }
        preview = service.look(command());
    }

    /** Takes it in. */
    public String take() {
        return notices.tell(service.take(command()), "interop.profiles.done") ? "/interop/profiles?faces-redirect=true" : null;
    }

    /** Puts the file aside, as if it had not been looked at. */
    public void leave() {
        bytes = null;
        preview = null;
    }

    /** Asks why an import is to be taken back. */
    public void ask(ProfileImportView one) {
        undoing = one;
    }

    /** Takes an import back. */
    public String undo() {
        return notices.tell(service.undo(undoing.id(), reason), "interop.profiles.undone") ? "/interop/profiles?faces-redirect=true" : null;
    }

    private ImportProfilesCommand command() {
        return new ImportProfilesCommand(name, size, bytes, format, typedOn, both, dropout);
    }

    /** What is wrong, in words. */
    public String said(RowRefusal wrong) {
        return texts.of(wrong.refusal().code().messageKey(), wrong.refusal().arguments().toArray());
    }

    /** What was looked at, once a file was. */
    public ImportPreview getPreview() {
        if (preview == null && bytes != null) {
            preview = service.look(command());
        }
        return preview;
    }

    public List<ProfileImportView> getBefore() {
        return before;
    }

    public ProfileImportView getUndoing() {
        return undoing;
    }

    public ProfileFormat[] getFormats() {
        return ProfileFormat.values();
    }

    public UploadedFile getContent() {
        return content;
    }

    public void setContent(UploadedFile content) {
        this.content = content;
    }

    public ProfileFormat getFormat() {
        return format;
    }

    public void setFormat(ProfileFormat format) {
        this.format = format;
    }

    public PartialDate getTypedOn() {
        return typedOn;
    }

    public void setTypedOn(PartialDate typedOn) {
        this.typedOn = typedOn;
    }

    public boolean isBoth() {
        return both;
    }

    public void setBoth(boolean both) {
        this.both = both;
    }

    public boolean isDropout() {
        return dropout;
    }

    public void setDropout(boolean dropout) {
        this.dropout = dropout;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
