package org.athar.web.source;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.file.command.StoreFileCommand;
import org.athar.kernel.Outcome;
import org.athar.kernel.Sensitivity;
import org.athar.source.SourceConsent;
import org.athar.source.SourceId;
import org.athar.source.SourceService;
import org.athar.source.SourceType;
import org.athar.source.command.AmendSourceCommand;
import org.athar.source.command.RecordSourceCommand;
import org.athar.source.view.OriginView;
import org.athar.source.view.Recorded;
import org.athar.source.view.SourceView;
import org.athar.web.support.Notices;
import org.athar.web.support.stale.TwoVersions;
import org.primefaces.model.file.UploadedFile;

/** Records a source, or adds what has become known about one. */
@Named("recordSource")
@ViewScoped
public class RecordSourceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SourceService sources;
    @Inject
    private FileService files;
    @Inject
    private Notices notices;
    @Inject
    private TwoVersions twoVersions;
    @Inject
    private Clock clock;

    private final SourceInput input = new SourceInput();
    private String ref;
    private SourceView source;
    private List<OriginView> origins;
    private String reason;
    private FileId stored;
    private transient UploadedFile upload;

    /** Loads the source that is changed, if one is, and the origins to choose from. */
    public void load() {
        origins = sources.origins();
        if (ref != null && !ref.isBlank()) {
            source = sources.view(ref);
            input.show(source);
        }
    }

    /** Records it, and leads to it. */
    public String save() throws IOException {
        Instant now = clock.instant();
        if (upload != null && upload.getSize() > 0) {
            Optional<FileId> kept = notices.take(store(now));
            if (kept.isEmpty()) {
                return null;
            }
            stored = kept.get();
        }
        RecordSourceCommand content = input.command(stored, now);
        Optional<Recorded<SourceId>> recorded = source == null ? notices.take(sources.record(content)) : amend(content);
        if (recorded.isEmpty()) {
            return null;
        }
        notices.done(source == null ? "source.record.done" : "source.amend.done", recorded.get().ref());
        return "/source/view.xhtml?faces-redirect=true&ref=" + recorded.get().ref() + (source == null ? "" : "&tab=about");
    }

    private Optional<Recorded<SourceId>> amend(RecordSourceCommand content) {
        AmendSourceCommand command = new AmendSourceCommand(source.label().id(), source.version(), content, reason);
        return twoVersions.save(() -> notices.take(sources.amend(command)), this::load, () -> sources.history(ref));
    }

    private Outcome<FileId> store(Instant now) throws IOException {
        try (InputStream content = upload.getInputStream()) {
            return files.store(content, new StoreFileCommand(upload.getFileName(), input.getSensitivity(), false, null, now, input.getUrl(),
                    input.getUrl(), null, null, null, false));
        }
    }

    /** Classes that a source can be recorded under. */
    public List<Sensitivity> getClasses() {
        return Arrays.stream(Sensitivity.values()).filter(Sensitivity.S3::covers).toList();
    }

    public SourceType[] getTypes() {
        return SourceType.values();
    }

    public SourceConsent[] getConsents() {
        return SourceConsent.values();
    }

    public List<OriginView> getOrigins() {
        return origins;
    }

    public SourceInput getInput() {
        return input;
    }

    public SourceView getSource() {
        return source;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UploadedFile getUpload() {
        return upload;
    }

    public void setUpload(UploadedFile upload) {
        this.upload = upload;
    }
}
