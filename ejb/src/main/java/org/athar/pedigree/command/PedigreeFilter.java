package org.athar.pedigree.command;

import java.io.Serializable;
import org.athar.pedigree.code.PedigreeStatus;

/**
 * Which pedigrees are asked for; null stands for any.
 *
 * @param status where they stand
 * @param text   part of the reference
 * @param after  reference after which to go on, for the next page
 */
public record PedigreeFilter(PedigreeStatus status, String text, String after) implements Serializable {

    /** Everything. */
    public static final PedigreeFilter ALL = new PedigreeFilter(null, null, null);
}
