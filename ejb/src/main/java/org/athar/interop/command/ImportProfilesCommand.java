package org.athar.interop.command;

import org.athar.interop.profile.ProfileFormat;
import org.athar.interop.profile.SourceFile;
import org.athar.kernel.PartialDate;

/**
 * A file of profiles.
 *
 * @param name    as it was called
 * @param size    bytes it says it has
 * @param bytes   its content, or so much of it as is read at most
 * @param format  what it is
 * @param typedOn when its samples were typed
 * @param both    whether one allele alone at a marker of two means the same from both parents; otherwise the other is not known
 * @param dropout whether alleles may have dropped out
 */
public record ImportProfilesCommand(String name, long size, byte[] bytes, ProfileFormat format, PartialDate typedOn, boolean both,
        boolean dropout) {

    /** So many bytes of a file are read, and one more, by which a larger one is known. */
    public static final int MOST_BYTES = SourceFile.USUAL_LIMIT + 1;
}
