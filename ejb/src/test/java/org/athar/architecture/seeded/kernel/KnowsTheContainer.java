package org.athar.architecture.seeded.kernel;

import jakarta.ejb.Stateless;

/** Breaks rules 2 and 7. */
@Stateless
class KnowsTheContainer {
}
