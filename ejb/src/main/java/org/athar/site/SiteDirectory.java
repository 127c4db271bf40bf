package org.athar.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.security.access.CurrentOperation;
import org.athar.site.model.Site;
import org.athar.site.model.SiteQueries;
import org.athar.site.model.Sites;
import org.athar.site.view.SiteFilter;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.subject.SubjectDirectory;
import org.athar.source.subject.SubjectKind;
import org.athar.source.subject.SubjectLabel;

/** Names sites for the ledger of statements and figures, within reach of who asks. */
@ApplicationScoped
class SiteDirectory implements SubjectDirectory {

    private static final int MOST = 10;

    @Inject
    private Sites sites;
    @Inject
    private SiteQueries queries;
    @Inject
    private CurrentOperation current;

    @Override
    public SubjectKind kind() {
        return SubjectKind.SITE;
    }

    @Override
    public List<SubjectLabel> labels(Collection<UUID> ids) {
        SitesInReach reach = sites.within(current.scope());
        return sites.labels(ids.stream().map(SiteId::new).filter(reach::covers).toList());
    }

    @Override
    public Optional<SubjectLabel> byRef(String ref) {
        return sites.byRef(ref).filter(site -> sites.reaches(current.scope(), site.id())).map(SiteDirectory::label);
    }

    @Override
    public List<SubjectLabel> search(String typed) {
        SiteFilter filter = new SiteFilter(typed == null || typed.isBlank() ? null : typed.strip(), null, null, null, null);
        return queries.list(filter, sites.within(current.scope()), null, MOST).stream()
                .flatMap(item -> sites.byRef(item.ref()).stream()).map(SiteDirectory::label).toList();
    }

    @Override
    public Set<UUID> within() {
        SitesInReach reach = sites.within(current.scope());
        return reach.everywhere() ? null : reach.ids();
    }

    @Override
    public boolean mayRecordAbout(UUID id) {
        SiteId site = new SiteId(id);
        return sites.byId(site).isPresent() && sites.reaches(current.scope(), site);
    }

    private static SubjectLabel label(Site site) {
        return new SubjectLabel(LedgerSubject.site(site.id().value()), site.ref(), site.name());
    }
}
