package org.athar.audit.model;

import org.athar.kernel.Sensitivity;

/**
 * What somebody who reads a history may see of it.
 *
 * @param upTo  the highest class of values
 * @param named whether names of missing persons and their families are shown; otherwise they are sealed, whatever their class
 */
public record Reader(Sensitivity upTo, boolean named) {
}
