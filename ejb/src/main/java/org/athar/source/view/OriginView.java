package org.athar.source.view;

import java.io.Serializable;
import org.athar.source.OriginId;

/**
 * An origin to choose.
 *
 * @param id   which one
 * @param name what it is
 */
public record OriginView(OriginId id, String name) implements Serializable {
}
