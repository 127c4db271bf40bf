package org.athar.laboratory.command;

import java.io.Serializable;
import org.athar.laboratory.LaboratoryId;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.code.SampleStatus;

/**
 * Which samples are asked for; null stands for any.
 *
 * @param origin      of whom
 * @param status      where they stand
 * @param laboratory  in which laboratory
 * @param quarantined whether they are quarantined
 * @param text        part of the number, of the laboratory's or of its system's number
 * @param after       number after which to go on, for the next page
 */
public record SampleFilter(SampleOrigin origin, SampleStatus status, LaboratoryId laboratory, Boolean quarantined, String text,
        String after) implements Serializable {

    /** Everything. */
    public static final SampleFilter ALL = new SampleFilter(null, null, null, null, null, null);
}
