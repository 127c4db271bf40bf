package org.athar.web.reporting.reconcile;

import java.io.Serializable;
import java.util.List;

/**
 * What was reported beside what is counted; the invented records of a sample apart.
 *
 * @param real     of real records
 * @param invented of invented records
 */
public record Reconciliation(List<UnitAxis> real, List<UnitAxis> invented) implements Serializable {

    /** Keeps the lists as they are. */
    public Reconciliation {
        real = List.copyOf(real);
        invented = List.copyOf(invented);
    }

    /** Whether there is nothing to compare. */
    public boolean isBlank() {
        return real.isEmpty() && invented.isEmpty();
    }
}
