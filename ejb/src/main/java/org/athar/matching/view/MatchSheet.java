package org.athar.matching.view;

import java.io.Serializable;
import java.util.List;
import org.athar.matching.command.MatchParameters;
import org.athar.matching.command.Prior;

/**
 * What a ratio is made of and what follows from it, with everything that was assumed.
 *
 * @param candidate   what was found
 * @param parameters  by which assumptions
 * @param frequencies name and edition of the frequencies, with their source
 * @param engine      version of the engine
 * @param markers     each with its ratio
 * @param relatives   each, with what the ratio would be without
 * @param lrLog10     decimal logarithm of the whole ratio, computed anew
 * @param prior       among how many one is sought
 * @param posterior   probability with this prior
 * @param threshold   probability that is asked for
 * @param reached     whether it is reached
 * @param sensitivity what the probability would be among other numbers
 */
public record MatchSheet(CandidateView candidate, MatchParameters parameters, String frequencies, String engine, List<MarkerLine> markers,
        List<RelativeLine> relatives, double lrLog10, Prior prior, double posterior, String threshold, boolean reached,
        List<AmongLine> sensitivity) implements Serializable {

    /** Keeps the lists as they are. */
    public MatchSheet {
        markers = List.copyOf(markers);
        relatives = List.copyOf(relatives);
        sensitivity = List.copyOf(sensitivity);
    }

    /**
     * A marker.
     *
     * @param marker  its name
     * @param profile what was seen of the remains, null if nothing
     * @param lrLog10 decimal logarithm of the ratio there
     */
    public record MarkerLine(String marker, String profile, double lrLog10) implements Serializable {
    }

    /**
     * A relative.
     *
     * @param label          short word
     * @param withoutLrLog10 what the decimal logarithm of the ratio would be without what was seen of this relative
     */
    public record RelativeLine(String label, double withoutLrLog10) implements Serializable {
    }

    /**
     * Another number of persons.
     *
     * @param persons     that number
     * @param probability what the probability would be
     */
    public record AmongLine(long persons, double probability) implements Serializable {
    }
}
