package org.athar.file;

import org.athar.security.Scope;
import org.athar.security.access.OperationName;

/**
 * Records of a capability above that hold files: a site, a certificate, a minute. Whoever may read such a record may open its files,
 * up to the class that the reading allows. A file that no holder answers for can be opened by who stored it and nobody else.
 * Implemented as an {@code @ApplicationScoped} bean by each capability that keeps ids of files.
 */
public interface FileHolder {

    /** The operation that shows the records which hold the files. */
    OperationName readOperation();

    /**
     * Whether one of the records holds the file and lies within reach.
     *
     * @param file  which file
     * @param scope where the person who asks may carry out {@link #readOperation()}
     */
    boolean holdsWithin(FileId file, Scope scope);
}
