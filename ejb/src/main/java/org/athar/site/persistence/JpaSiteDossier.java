package org.athar.site.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.file.FileId;
import org.athar.site.SiteId;
import org.athar.site.SitesInReach;
import org.athar.site.model.SiteCampaign;
import org.athar.site.model.SiteDossier;
import org.athar.site.model.SiteFile;
import org.athar.site.model.SiteHappening;
import org.athar.site.model.SiteOpening;
import org.athar.site.model.SiteProtection;

/** What has been added to sites, in the database. */
@ApplicationScoped
public class JpaSiteDossier implements SiteDossier {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<SiteProtection> protections(SiteId site) {
        return of(site, SiteProtection.class, "added.publishedOn desc, added.id desc");
    }

    @Override
    public List<SiteOpening> openings(SiteId site) {
        return of(site, SiteOpening.class, "added.number desc");
    }

    @Override
    public List<SiteCampaign> campaigns(SiteId site) {
        return of(site, SiteCampaign.class, "added.phase");
    }

    @Override
    public Optional<SiteCampaign> campaign(SiteId site, int phase) {
        return campaigns(site).stream().filter(campaign -> campaign.phase() == phase).findFirst();
    }

    @Override
    public List<SiteHappening> happenings(SiteId site) {
        return of(site, SiteHappening.class, "added.recordedAt, added.id");
    }

    @Override
    public Optional<SiteHappening> happening(UUID id) {
        return Optional.ofNullable(entities.find(SiteHappening.class, id));
    }

    @Override
    public List<SiteFile> files(SiteId site) {
        return of(site, SiteFile.class, "added.recordedAt, added.id");
    }

    @Override
    public boolean holds(FileId file, SitesInReach reach) {
        return entities.createQuery("select added.siteId from SiteFile added where added.fileId = :file", UUID.class)
                .setParameter("file", file.value()).getResultStream().anyMatch(site -> reach.covers(new SiteId(site)));
    }

    @Override
    public void add(SiteProtection protection) {
        entities.persist(protection);
    }

    @Override
    public void add(SiteOpening opening) {
        entities.persist(opening);
    }

    @Override
    public void add(SiteCampaign campaign) {
        entities.persist(campaign);
    }

    @Override
    public void add(SiteHappening happening) {
        entities.persist(happening);
    }

    @Override
    public void add(SiteFile file) {
        entities.persist(file);
    }

    private <T> List<T> of(SiteId site, Class<T> type, String order) {
        return entities.createQuery("select added from " + type.getSimpleName() + " added where added.siteId = :site order by " + order,
                type).setParameter("site", site.value()).getResultList();
    }
}
