package org.athar.interop.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.athar.file.FileId;
import org.athar.interop.ExportId;
import org.athar.interop.ExportState;
import org.athar.security.StaffId;
import org.athar.task.RecordList;

/** All exports. */
public interface ExportRuns {

    /** One, to look at. */
    Optional<ExportRun> byId(ExportId id);

    /** One, to change; nobody else changes it meanwhile. */
    Optional<ExportRun> toChange(ExportId id);

    /** Those of a person, the latest first. */
    List<ExportRun> of(StaffId person, int most);

    /** Those in a state, the earliest first. */
    List<ExportRun> in(ExportState state, int most);

    /** Those of a list of which a file was written, the latest first. */
    List<ExportRun> written(RecordList list, int most);

    /** Those whose file is kept no longer than until then and is still there. */
    List<ExportRun> keptUntil(Instant then, int most);

    /** Those of a list whose file is still there. */
    List<ExportRun> kept(RecordList list);

    /** Those of a list that are being written; nobody else changes them meanwhile. */
    List<ExportRun> underWay(RecordList list);

    /** Whether a file is that of an export. */
    boolean wrote(FileId file);

    /** Keeps a new one. */
    void add(ExportRun run);
}
