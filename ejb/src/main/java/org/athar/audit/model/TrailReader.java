package org.athar.audit.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.audit.view.HistoryLine;
import org.athar.audit.view.RowState;
import org.athar.audit.view.TrailFilter;
import org.athar.audit.view.TrailItem;
import org.athar.audit.view.TrailState;
import org.athar.kernel.Page;
import org.athar.kernel.Subject;

/** Reads the trail and the history. */
public interface TrailReader {

    /** A page of entries, the newest first. */
    Page<TrailItem> entries(TrailFilter filter, String key, int size);

    /** One entry. */
    Optional<TrailItem> entry(UUID id);

    /** What one entry changed; values that are not for the reader are sealed. */
    List<HistoryLine> changesOf(UUID entry, Reader who);

    /** The lives of rows, oldest first; values that are not for the reader are sealed. */
    List<HistoryLine> historyOf(List<Subject> rows, Reader who);

    /** Rows as they were at a moment, in the order asked for; those that did not exist yet are left out. */
    List<RowState> statesOf(List<Subject> rows, Instant at, Reader who);

    /** How the trail stands, without what was verified from outside. */
    TrailState state();
}
