package org.athar.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.athar.file.FileHolder;
import org.athar.file.FileId;
import org.athar.file.RestrictedFiles;
import org.athar.identification.model.IdentificationCases;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.security.Scope;
import org.athar.security.ScopeKind;
import org.athar.security.access.OperationName;
import org.athar.site.SiteService;

/** Certificates and written wishes: whoever may read the case may open them, unless the person's data is no longer used. */
@ApplicationScoped
class CaseFiles implements FileHolder, RestrictedFiles {

    @Inject
    private IdentificationCases cases;
    @Inject
    private SiteService sites;
    @Inject
    private MissingFactsService missing;

    @Override
    public OperationName readOperation() {
        return OperationName.READ_CASES;
    }

    @Override
    public boolean holdsWithin(FileId file, Scope scope) {
        if (scope.everywhere()) {
            return cases.holdsDocument(file.value(), null, Set.of());
        }
        Set<UUID> reach = new HashSet<>(scope.of(ScopeKind.SITE));
        reach.addAll(sites.sitesInReach().ids());
        return cases.holdsDocument(file.value(), reach, scope.of(ScopeKind.SITTING));
    }

    @Override
    public boolean seals(FileId file) {
        return cases.personsOfDocument(file.value()).stream().map(MissingPersonId::new).anyMatch(missing::sealed);
    }
}
