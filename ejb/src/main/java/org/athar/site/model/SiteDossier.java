package org.athar.site.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.file.FileId;
import org.athar.site.SiteId;
import org.athar.site.SitesInReach;

/** What has been added to a site: protections, openings, phases of work, happenings, files. Nothing of it is ever removed. */
public interface SiteDossier {

    /** Protections, the last published first. */
    List<SiteProtection> protections(SiteId site);

    /** Decisions to open, the last first. */
    List<SiteOpening> openings(SiteId site);

    /** Phases of work, by number. */
    List<SiteCampaign> campaigns(SiteId site);

    /** One phase of work of a site. */
    Optional<SiteCampaign> campaign(SiteId site, int phase);

    /** What happened, in the order of recording. */
    List<SiteHappening> happenings(SiteId site);

    /** One happening. */
    Optional<SiteHappening> happening(UUID id);

    /** Files, in the order of attaching. */
    List<SiteFile> files(SiteId site);

    /** Whether one of these sites holds a file. */
    boolean holds(FileId file, SitesInReach reach);

    /** Keeps a new protection. */
    void add(SiteProtection protection);

    /** Keeps a new decision to open. */
    void add(SiteOpening opening);

    /** Keeps a new phase of work. */
    void add(SiteCampaign campaign);

    /** Keeps a new happening. */
    void add(SiteHappening happening);

    /** Keeps a new file. */
    void add(SiteFile file);
}
