package org.athar.liaison.view;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.liaison.code.FamilyNeed;
import org.athar.liaison.code.FamilyStatus;
import org.athar.liaison.code.ReadingVerdict;
import org.athar.liaison.code.ReviewState;

/**
 * One sentence told to families in one language, with its versions.
 *
 * @param status   the answer for which it is told
 * @param need     what is needed; null unless the answer asks for something
 * @param language ar, ckb or en
 * @param told     the version that is told now
 * @param versions every version, the newest first
 */
public record SentenceFileView(FamilyStatus status, FamilyNeed need, String language, Version told, List<Version> versions)
        implements Serializable {

    /** Copies the list. */
    public SentenceFileView {
        versions = List.copyOf(versions);
    }

    /** The newest wording, which can be read or sent back. */
    public Version latest() {
        return versions.get(0);
    }

    /**
     * One wording.
     *
     * @param id       which
     * @param number   its number
     * @param words    its words, with blanks
     * @param state    whether a speaker has read it
     * @param writer   who wrote it; null if it came with the system
     * @param mine     whether who asks wrote it
     * @param readings what its readers said, oldest first
     */
    public record Version(UUID id, int number, String words, ReviewState state, LocalizedText writer, boolean mine,
            List<Reading> readings) implements Serializable {

        /** Copies the list. */
        public Version {
            readings = List.copyOf(readings);
        }
    }

    /**
     * One reading.
     *
     * @param reader     who
     * @param verdict    what was found
     * @param readOn     when
     * @param recordedAt when that was recorded
     * @param remark     in the reader's words; null if none
     */
    public record Reading(LocalizedText reader, ReadingVerdict verdict, LocalDate readOn, Instant recordedAt, String remark)
            implements Serializable {
    }
}
