package org.athar.architecture.seeded.engine.linkage;

import org.athar.architecture.seeded.engine.names.KnowsEntities;

/** One half of a cycle. */
public class NeedsNames {

    KnowsEntities names;
}
