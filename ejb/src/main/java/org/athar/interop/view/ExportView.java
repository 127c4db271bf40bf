package org.athar.interop.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.athar.interop.ExportFormat;
import org.athar.interop.ExportId;
import org.athar.interop.ExportRemoval;
import org.athar.interop.ExportState;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Sensitivity;
import org.athar.task.RecordList;

/**
 * An export as its page shows it.
 *
 * @param id             which one
 * @param list           which list
 * @param format         what kind of file
 * @param language       in which language
 * @param columns        keys of the columns' names
 * @param filter         filters in words
 * @param parameters     the same as the list's address has them
 * @param purpose        what for
 * @param requestedBy    who asked
 * @param requestedAt    when
 * @param state          where it stands
 * @param sensitivity    class of its rows; null until they are counted
 * @param counted        rows when counted; null until then
 * @param written        rows written
 * @param invented       of these, rows that exist in a sample only
 * @param decidedBy      who let it out or refused; null if nobody had to
 * @param decidedAt      when
 * @param decisionReason why
 * @param failure        key of the sentence that says why it failed; null if it did not
 * @param endedAt        when it ended
 * @param file           the file; null until there is one
 * @param keptUntil      until when its content is kept; null while there is none
 * @param removedAt      when its content was removed; null before
 * @param removal        why; null before
 * @param digest         over what is asked: the approval is bound to it
 * @param mine           whether who looks asked for it
 * @param decidable      whether who looks may decide on it now
 */
public record ExportView(ExportId id, RecordList list, ExportFormat format, String language, List<String> columns, List<FilterWord> filter,
        Map<String, String> parameters, String purpose, LocalizedText requestedBy, Instant requestedAt, ExportState state,
        Sensitivity sensitivity, Integer counted, int written, int invented, LocalizedText decidedBy, Instant decidedAt,
        String decisionReason, String failure, Instant endedAt, Written file, Instant keptUntil, Instant removedAt, ExportRemoval removal,
        String digest, boolean mine, boolean decidable)
        implements Serializable {

    /**
     * A filter in words.
     *
     * @param labelKey key of its name
     * @param value    what it lets through
     */
    public record FilterWord(String labelKey, String value) implements Serializable {
    }

    /**
     * The file that was written.
     *
     * @param name      its name
     * @param sizeBytes its size
     * @param sha256    its digest
     */
    public record Written(String name, long sizeBytes, String sha256) implements Serializable {
    }

    /** How much of it is written, in percent; null while that is not known. */
    public Integer getPercent() {
        return counted == null || counted == 0 || counted > org.athar.kernel.Page.COUNT_CAP ? null
                : Math.min(100, written * 100 / counted);
    }
}
