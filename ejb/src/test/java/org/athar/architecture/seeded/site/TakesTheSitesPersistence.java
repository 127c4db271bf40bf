package org.athar.architecture.seeded.site;

import org.athar.architecture.seeded.site.persistence.JpaPits;

/** Breaks rule 5 from the face. */
class TakesTheSitesPersistence {

    JpaPits pits;
}
