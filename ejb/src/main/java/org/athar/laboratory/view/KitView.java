package org.athar.laboratory.view;

import java.io.Serializable;
import java.util.List;

/**
 * A set of reagents, by the name that its maker sells it under.
 *
 * @param name    its name
 * @param maker   who sells it
 * @param markers the markers that it types, by their usual names
 */
public record KitView(String name, String maker, List<String> markers) implements Serializable {

    /** Keeps the list as it is. */
    public KitView {
        markers = List.copyOf(markers);
    }
}
