package org.athar.missing.model.request;

/**
 * What matters about a person when a request is decided.
 *
 * @param held     whether an authority orders that nothing is erased
 * @param compared whether the person is a candidate of an identification case in force
 * @param shown    digest of the list of values that would be erased now
 */
public record Circumstances(boolean held, boolean compared, String shown) {
}
