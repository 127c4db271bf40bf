package org.athar.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.athar.file.FileId;
import org.athar.file.RestrictedFiles;

/**
 * The file of an export is fetched as an export alone, which asks whether the list is still open to who asked: not as a file that somebody
 * once stored.
 */
@ApplicationScoped
class ExportFiles implements RestrictedFiles {

    @Inject
    private ExportDesk desk;

    @Override
    public boolean seals(FileId file) {
        return desk.runs().wrote(file);
    }
}
