package org.athar.custody.model;

import org.athar.custody.GapKind;

/**
 * A place where the chain is broken.
 *
 * @param kind  how
 * @param seq   number of the event at which it shows
 * @param hours how long it lasted, where that is what is wrong; otherwise 0
 */
public record Gap(GapKind kind, int seq, long hours) {
}
