package org.athar.site.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.place.AreaId;
import org.athar.security.Scope;
import org.athar.security.ScopeKind;
import org.athar.site.SiteId;
import org.athar.site.SitesInReach;
import org.athar.site.model.Site;
import org.athar.site.model.Sites;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.subject.SubjectLabel;

/** Sites in the database. */
@ApplicationScoped
public class JpaSites implements Sites {

    private static final String NEXT_REF = """
            with recursive above as (
                select id, parent_id, level from administrative_area where id = :area
                union all
                select parent.id, parent.parent_id, parent.level from administrative_area parent join above on above.parent_id = parent.id
            )
            update site_numbering numbering set last_number = last_number + 1
            from above where above.level = 1 and numbering.governorate_id = above.id
            returning prefix, last_number
            """;
    private static final String GOVERNORATE = """
            with recursive above as (
                select id, parent_id, level from administrative_area where id = :area
                union all
                select parent.id, parent.parent_id, parent.level from administrative_area parent join above on above.parent_id = parent.id
            )
            select level from above where level = 1
            """;
    private static final String OF_INCIDENTS = "select distinct site_id from site_link where incident_id in (:incidents)";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Site> byId(SiteId id) {
        return Optional.ofNullable(entities.find(Site.class, id.value()));
    }

    @Override
    public List<Site> byIds(Collection<SiteId> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery("select site from Site site where site.id in :ids", Site.class)
                .setParameter("ids", ids.stream().map(SiteId::value).toList()).getResultList();
    }

    @Override
    public List<SubjectLabel> labels(Collection<SiteId> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery("select site.id, site.ref, site.nameEn, site.nameAr, site.nameCkb "
                + "from Site site where site.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(SiteId::value).toList()).getResultStream()
                .map(row -> new SubjectLabel(LedgerSubject.site((UUID) row[0]), (String) row[1],
                        new LocalizedText((String) row[2], (String) row[3], (String) row[4]))).toList();
    }

    @Override
    public Optional<Site> byRef(String ref) {
        return entities.createQuery("select site from Site site where site.ref = :ref", Site.class)
                .setParameter("ref", ref).getResultStream().findFirst();
    }

    @Override
    public Optional<String> nextRef(AreaId area) {
        return entities.createNativeQuery(NEXT_REF, Object[].class).setParameter("area", area.value()).getResultStream()
                .map(next -> "%s-%04d".formatted((Object[]) next)).findFirst();
    }

    @Override
    public boolean liesInAGovernorate(AreaId area) {
        return !entities.createNativeQuery(GOVERNORATE, Integer.class).setParameter("area", area.value()).getResultList().isEmpty();
    }

    @Override
    public boolean reaches(Scope scope, SiteId site) {
        return scope.covers(ScopeKind.SITE, site.value())
                || !scope.of(ScopeKind.INCIDENT).isEmpty() && ofIncidents(scope.of(ScopeKind.INCIDENT)).contains(site.value());
    }

    @Override
    public SitesInReach within(Scope scope) {
        if (scope.everywhere()) {
            return new SitesInReach(true, Set.of());
        }
        Set<UUID> ids = new HashSet<>(scope.of(ScopeKind.SITE));
        ids.addAll(ofIncidents(scope.of(ScopeKind.INCIDENT)));
        return new SitesInReach(false, ids);
    }

    @Override
    public void add(Site site) {
        entities.persist(site);
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> ofIncidents(Set<UUID> incidents) {
        return incidents.isEmpty() ? Set.of()
                : new HashSet<>(entities.createNativeQuery(OF_INCIDENTS, UUID.class).setParameter("incidents", incidents).getResultList());
    }
}
