package org.athar.file.model;

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

    /** Digests of content that no record needs any more: of every file that has it, it was removed. */
    Set<String> unneeded();
}
