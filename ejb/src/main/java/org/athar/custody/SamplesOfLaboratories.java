package org.athar.custody;

import java.util.Set;
import java.util.UUID;

/**
 * Which things in custody are samples of a laboratory: asked of the capability that keeps samples, which stands above this one and offers
 * it as a bean. An analyst of a laboratory reaches what it works on, wherever that comes from.
 */
public interface SamplesOfLaboratories {

    /** Whether an item is a sample of any of these laboratories. */
    boolean areOf(CustodyItemId item, Set<UUID> laboratories);
}
