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
import org.athar.incident.IncidentsOfSites;
import org.athar.site.SiteId;
import org.athar.site.model.SiteLink;
import org.athar.site.model.SiteLinks;

/** Links of sites in the database. */
@ApplicationScoped
public class JpaSiteLinks implements SiteLinks, IncidentsOfSites {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<SiteLink> of(SiteId site) {
        return entities.createQuery("select link from SiteLink link where link.siteId = :site order by link.recordedAt, link.id",
                SiteLink.class).setParameter("site", site.value()).getResultList();
    }

    @Override
    public List<SiteLink> to(UUID incidentOrFacility) {
        return entities.createQuery("""
                select link from SiteLink link where link.incidentId = :id or link.facilityId = :id
                order by link.recordedAt, link.id""", SiteLink.class).setParameter("id", incidentOrFacility).getResultList();
    }

    @Override
    public Set<UUID> incidentsOf(Collection<UUID> sites) {
        return sites.isEmpty() ? Set.of() : new HashSet<>(entities.createQuery(
                "select link.incidentId from SiteLink link where link.siteId in :sites and link.incidentId is not null", UUID.class)
                .setParameter("sites", sites).getResultList());
    }

    @Override
    public Optional<SiteLink> byId(UUID id) {
        return Optional.ofNullable(entities.find(SiteLink.class, id));
    }

    @Override
    public void add(SiteLink link) {
        entities.persist(link);
    }
}
