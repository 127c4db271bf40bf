package org.athar.site.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;

/**
 * A point on the timeline of a site. Its words stand in the catalogue: the kind names the sentence, the arguments fill it.
 *
 * @param kind       what it is
 * @param on         when it happened, null where nobody says
 * @param recordedAt when it was recorded
 * @param arguments  constants, numbers and texts that the sentence needs
 * @param detail     what was written about it, null if nothing; as English where its language is not told
 */
public record SiteMoment(Kind kind, PartialDate on, Instant recordedAt, List<Serializable> arguments, LocalizedText detail)
        implements Serializable {

    /** What can be on a timeline. */
    public enum Kind {
        /** Since when it was known. */
        KNOWN,
        /** A change of status; argument: to which. */
        STATUS,
        /** The same, recorded after the fact with documents missing. */
        STATUS_WITH_GAPS,
        /** A protection was published; arguments: number of the gazette, last day. */
        PROTECTED,
        /** A decision to open was taken; argument: who took it. */
        OPENING_DECIDED,
        /** A minute was drawn up; argument: its number. */
        MINUTE,
        /** A phase of work began; argument: its number. */
        PHASE_BEGAN,
        /** A phase of work ended; argument: its number. */
        PHASE_ENDED,
        /** A phase of work, of which nobody says when; argument: its number. */
        PHASE,
        /** Something happened; argument: kind of happening. */
        HAPPENING
    }

    /** Keeps the arguments as they are. */
    public SiteMoment {
        arguments = List.copyOf(arguments);
    }
}
