package org.athar.engine.kinship;

import java.util.Map;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;

/**
 * What was seen of some people at a marker.
 *
 * @param marker the marker
 * @param seen   by person
 */
public record Sighted(Marker marker, Map<String, Genotype> seen) {

    /** Keeps what was seen as it is. */
    public Sighted {
        seen = Map.copyOf(seen);
    }
}
