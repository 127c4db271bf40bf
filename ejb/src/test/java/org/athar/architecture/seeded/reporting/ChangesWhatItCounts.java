package org.athar.architecture.seeded.reporting;

import org.athar.architecture.seeded.engine.names.KnowsEntities;
import org.athar.architecture.seeded.site.SiteService;

/** Breaks rules 13 and 14. */
class ChangesWhatItCounts {

    KnowsEntities names;

    String count(SiteService sites) {
        return sites.record("one more");
    }
}
