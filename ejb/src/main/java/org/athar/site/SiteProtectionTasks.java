package org.athar.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Subject;
import org.athar.security.ScopeKind;
import org.athar.site.model.Site;
import org.athar.task.NewTask;
import org.athar.task.TaskService;

/** Keeps the coordinators reminded of protections that run out. */
@ApplicationScoped
class SiteProtectionTasks {

    private static final String RENEW = "site.task.renewProtection";

    @Inject
    private TaskService tasks;
    @Inject
    private SiteLaw law;

    /** A protection holds until a day: its renewal is due some days before. What was due of an earlier one no longer is. */
    void remind(Site site, LocalDate expiresOn) {
        close(site.id());
        tasks.open(new NewTask(RENEW, List.of(site.ref(), expiresOn.toString()), "/site/view.xhtml?ref=" + site.ref() + "&tab=protection",
                subject(site.id()), Role.COORDINATOR, null, ScopeKind.SITE, site.id().value(),
                expiresOn.minusDays(law.remindDays())));
    }

    /** The site needs protecting no longer. */
    void close(SiteId site) {
        tasks.close(subject(site), RENEW);
    }

    private static Subject subject(SiteId site) {
        return new Subject("site", site.value());
    }
}
