package org.athar.architecture.seeded.custody;

import org.athar.architecture.seeded.missing.MissingPersonView;

/** Breaks rule 3: these two do not know each other. */
class CustodyKnowsMissing {

    MissingPersonView view;
}
