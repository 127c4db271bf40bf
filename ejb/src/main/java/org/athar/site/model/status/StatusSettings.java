package org.athar.site.model.status;

import java.util.Set;
import org.athar.site.kind.CommitteeFunction;

/**
 * What the law asks for, as set.
 *
 * @param committee          functions that the committee must have (L2)
 * @param present            functions that must be present at the opening (L2)
 * @param minute             whether the minute is required (L1)
 * @param film               whether a film is required (L1)
 * @param protectionRequired whether a site must be protected before it is opened, or only must not have lost its protection (L4)
 */
public record StatusSettings(Set<CommitteeFunction> committee, Set<CommitteeFunction> present, boolean minute, boolean film,
        boolean protectionRequired) {

    /** Keeps the functions as they are. */
    public StatusSettings {
        committee = Set.copyOf(committee);
        present = Set.copyOf(present);
    }
}
