package org.athar.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.athar.file.model.StoredFile;
import org.athar.security.Actor;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;

/**
 * Decides whether who asks may open a file: some record holds it that they may read, within their reach and up to its class; or
 * they stored it themselves. Whose data is kept and no longer used, of those no paper is opened.
 */
@ApplicationScoped
class FileAccess {

    @Inject
    @Any
    private Instance<FileHolder> holders;
    @Inject
    @Any
    private Instance<RestrictedFiles> restricted;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentOperation current;

    boolean reaches(StoredFile file) {
        if (!current.mayTouch(file.sensitivity()) || restricted.stream().anyMatch(one -> one.seals(file.id()))) {
            return false;
        }
        return file.isStoredBy(current.person()) || holders.stream().anyMatch(holder -> opens(holder, file));
    }

    private boolean opens(FileHolder holder, StoredFile file) {
        Actor actor = current.actor();
        return matrix.ceiling(holder.readOperation(), actor.roles()).filter(ceiling -> ceiling.covers(file.sensitivity())).isPresent()
                && holder.holdsWithin(file.id(), actor.scopeOf(matrix.rolesOf(holder.readOperation())));
    }
}
