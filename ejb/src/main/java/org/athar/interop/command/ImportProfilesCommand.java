package org.athar.interop.command;

import org.athar.interop.profile.ProfileFormat;
import org.athar.kernel.PartialDate;

/**
 * A file of profiles.
 *
 * @param name    as it was called
 * @param bytes   its content
 * @param format  what it is
 * @param typedOn when its samples were typed
 * @param both    whether one allele alone at a marker of two means the same from both parents; otherwise the other is not known
 * @param dropout whether alleles may have dropped out
 */
public record ImportProfilesCommand(String name, byte[] bytes, ProfileFormat format, PartialDate typedOn, boolean both, boolean dropout) {
}
