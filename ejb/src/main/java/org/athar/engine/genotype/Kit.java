package org.athar.engine.genotype;

import java.util.List;

/**
 * A set of reagents that types several markers at once.
 *
 * @param name    as its maker sells it
 * @param maker   who sells it
 * @param markers canonical names, in the maker's order where it is known
 */
public record Kit(String name, String maker, List<String> markers) {

    /** Keeps the markers as they are. */
    public Kit {
        markers = List.copyOf(markers);
    }
}
