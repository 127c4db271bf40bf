package org.athar.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.athar.file.command.StoreFileCommand;
import org.athar.file.event.FileStored;
import org.athar.file.model.MediaType;
import org.athar.file.model.Originals;
import org.athar.file.model.RemovedContent;
import org.athar.file.model.StoredFile;
import org.athar.file.model.StoredFiles;
import org.athar.file.view.FileContent;
import org.athar.file.view.FileView;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.security.SettingService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;

/**
 * Keeps originals and hands them out. An original can be opened by whoever may read a record that holds it, up to the class of that
 * reading, and until a record holds it by who stored it.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FileService {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private StoredFiles files;
    @Inject
    private Originals originals;
    @Inject
    private FileAccess access;
    @Inject
    private SettingService settings;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Stores a file by itself; the stream is read to its end and left open. */
    @Operation(OperationName.STORE_FILE)
    public Outcome<FileId> store(InputStream content, StoreFileCommand command) {
        Outcome<FileId> outcome = keep(content, command);
        if (outcome instanceof Outcome.Done<FileId> done) {
            trail.fire(new FileStored(done.value(), command.sensitivity(), command.capturedOn()));
        }
        return outcome;
    }

    /** Stores a file as part of the operation under way, whose entry in the trail covers it; a refusal must end that operation. */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<FileId> keep(InputStream content, StoreFileCommand typed) {
        StoreFileCommand command = FileRules.clean(typed);
        List<Refusal> violations = new ArrayList<>(FileRules.violations(command, clock.instant()));
        if (command.sensitivity() != null && !current.mayTouch(command.sensitivity())) {
            violations.add(Refusal.at("sensitivity", FileRefusal.CLASS_ABOVE_REACH));
        }
        return violations.isEmpty() ? receive(content, command) : Outcome.refused(violations);
    }

    /** What is known of these files, for a record that holds them and is itself within reach; in the order of storing. */
    @Operation(OperationName.SERVE_SERVICE)
    public List<FileView> describe(Collection<FileId> ids) {
        return files.byIds(ids).stream().map(StoredFile::view).toList();
    }

    /** The original, untouched, once its content has been compared with its digest. */
    @Operation(OperationName.READ_FILE)
    public Outcome<FileContent> open(FileId id) {
        return intact(readable(id));
    }

    /** The original, for a service above that has decided by itself whether who asks may have it; its operation covers the reading. */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<FileContent> hand(FileId id) {
        return intact(files.byId(id).orElseThrow(() -> NotFound.absent("stored_file", id.value())));
    }

    /**
     * Notes that the content of a file ends, as part of the operation under way, whose entry in the trail covers it. Nobody gets it from
     * then on; {@link #sweep} takes it off the disk.
     */
    @Operation(OperationName.SERVE_SERVICE)
    public void remove(FileId id) {
        if (!files.isRemoved(id)) {
            files.add(new RemovedContent(Ids.next(clock), id, current.recordedAt()));
        }
    }

    /**
     * Takes off the disk what has ended since a moment and no other record needs. False where somebody stores something just now, which
     * might be the same content: nothing is done then, and whoever sweeps comes again.
     */
    @Operation(OperationName.SERVE_SERVICE)
    public boolean sweep(Instant since) {
        if (!files.mayTakeContent()) {
            return false;
        }
        for (String digest : files.unneeded(since)) {
            try {
                originals.remove(digest);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return true;
    }

    private Outcome<FileContent> intact(StoredFile file) {
        if (files.isRemoved(file.id())) {
            return Outcome.refused(FileRefusal.CONTENT_REMOVED);
        }
        try {
            if (!originals.isIntact(file.sha256(), file.sizeBytes())) {
                return Outcome.refused(FileRefusal.CONTENT_DAMAGED);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FileView view = file.view();
        String digest = file.sha256();
        return Outcome.done(new FileContent(view, view.mediaType(), file.sizeBytes(), () -> originals.open(digest)));
    }

    /** A small picture of the file; not found if none can be made. */
    @Operation(OperationName.READ_FILE)
    public FileContent preview(FileId id) {
        StoredFile file = readable(id);
        if (!file.view().previewable()) {
            throw NotFound.absent("stored_file");
        }
        try {
            Originals.Preview preview = originals.preview(file.sha256());
            return new FileContent(file.view(), "image/jpeg", preview.length(), preview::open);
        } catch (IOException e) {
            throw NotFound.absent("stored_file");
        }
    }

    private Outcome<FileId> receive(InputStream content, StoreFileCommand command) {
        long most = Long.parseLong(settings.value(FileLimits.MOST_MEGABYTES));
        files.keepContent();
        try (Originals.Incoming incoming = originals.receive(content, most * MEGABYTE)) {
            if (incoming.content().sizeBytes() == 0) {
                return Outcome.refused(List.of(Refusal.at("content", FileRefusal.EMPTY)));
            }
            Optional<MediaType> type = incoming.type(command.originalName());
            if (type.isEmpty()) {
                return Outcome.refused(List.of(Refusal.at("content", FileRefusal.KIND_NOT_ACCEPTED)));
            }
            incoming.keep();
            StoredFile file = new StoredFile(Ids.next(clock), command, incoming.content(), type.get(), current.person(),
                    current.recordedAt());
            files.add(file);
            return Outcome.done(file.id());
        } catch (Originals.ContentTooLarge e) {
            return Outcome.refused(List.of(Refusal.at("content", FileRefusal.TOO_LARGE, most)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile readable(FileId id) {
        StoredFile file = files.byId(id).orElseThrow(() -> NotFound.absent("stored_file", id.value()));
        if (!access.reaches(file)) {
            throw NotFound.outOfReach(new Subject("stored_file", id.value()));
        }
        if (file.sensitivity().covers(Sensitivity.S2)) {
            trail.fire(RecordsRead.of("stored_file", id.value(), file.sensitivity()));
        }
        return file;
    }
}
