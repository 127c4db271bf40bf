package org.athar.missing.command;

import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.code.ConsentState;

/**
 * Which consents are looked for; an empty part asks nothing.
 *
 * @param purpose what for
 * @param state how they stand
 */
public record ConsentFilter(ConsentPurpose purpose, ConsentState state) {
}
