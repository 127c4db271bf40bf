package org.athar.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.athar.file.FileHolder;
import org.athar.file.FileId;
import org.athar.security.Scope;
import org.athar.security.access.OperationName;
import org.athar.site.model.SiteDossier;
import org.athar.site.model.Sites;

/** Files of sites: whoever may read a site may open its files. */
@ApplicationScoped
class SiteFiles implements FileHolder {

    @Inject
    private SiteDossier dossier;
    @Inject
    private Sites sites;

    @Override
    public OperationName readOperation() {
        return OperationName.READ_SITES;
    }

    @Override
    public boolean holdsWithin(FileId file, Scope scope) {
        return dossier.holds(file, sites.within(scope));
    }
}
