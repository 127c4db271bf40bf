package org.athar.file.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athar.file.FileId;

/** Records of all stored files. */
public interface StoredFiles {

    /** One file. */
    Optional<StoredFile> byId(FileId id);

    /** These files, those that exist, in the order of storing. */
    List<StoredFile> byIds(Collection<FileId> ids);

    /** Keeps a new record. */
    void add(StoredFile file);

    /** Whether the content of this file was removed. */
    boolean isRemoved(FileId id);

    /** Notes that content was removed. */
    void add(RemovedContent removed);

    /** Digests of content that was removed since a moment and that no record needs any more: of every file that has it, it was removed. */
    Set<String> unneeded(Instant since);

    /** Until the operation under way ends, no content is taken off the disk: what it finds there, it may rely on. */
    void keepContent();

    /** Whether nobody stores anything just now; if so, nobody will until the operation under way has ended. */
    boolean mayTakeContent();
}
