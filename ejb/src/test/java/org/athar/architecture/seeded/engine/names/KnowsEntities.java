package org.athar.architecture.seeded.engine.names;

import jakarta.persistence.Entity;
import org.athar.architecture.seeded.engine.linkage.NeedsNames;

/** Breaks rule 1: needs more than the JDK; and rule 3: needs a package that needs it. */
@Entity
public class KnowsEntities {

    NeedsNames back;
}
