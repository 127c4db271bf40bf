package org.athar.architecture.seeded.recovery;

import org.athar.architecture.seeded.site.model.Pit;

/** Breaks rule 4. */
class TakesTheSitesModel {

    Pit pit;
}
