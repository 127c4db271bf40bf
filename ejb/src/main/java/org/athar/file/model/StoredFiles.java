package org.athar.file.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.athar.file.FileId;

/** Records of all stored files. */
public interface StoredFiles {

    /** One file. */
    Optional<StoredFile> byId(FileId id);

    /** These files, those that exist, in the order of storing. */
    List<StoredFile> byIds(Collection<FileId> ids);

    /** Keeps a new record. */
    void add(StoredFile file);
}
