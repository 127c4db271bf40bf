package org.athar.source.view;

import java.io.Serializable;

/**
 * What was recorded, for going on with it.
 *
 * @param id  its identity
 * @param ref its reference, as addresses of pages have it
 * @param <I> kind of identity
 */
public record Recorded<I extends Serializable>(I id, String ref) implements Serializable {
}
