package org.athar.interop.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.interop.ExportFormat;
import org.athar.interop.ExportId;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Sensitivity;
import org.athar.task.RecordList;

/**
 * What the job needs to know to carry an export out.
 *
 * @param id          which one
 * @param list        which list
 * @param format      what kind of file
 * @param language    in which language
 * @param columns     which columns
 * @param filter      which filters
 * @param purpose     what for
 * @param account     account of who asked
 * @param name        name of who asked
 * @param roles       roles that counted then
 * @param requestedAt when it was asked for
 * @param approved    whether a second person has let it out, exactly as it stands
 * @param approvedTo  the class up to which; null if nobody had to
 * @param decidedBy   name of that person; null if nobody had to
 */
public record QueuedExport(ExportId id, RecordList list, ExportFormat format, String language, List<String> columns,
        Map<String, String> filter, String purpose, String account, LocalizedText name, Set<Role> roles, Instant requestedAt,
        boolean approved, Sensitivity approvedTo, LocalizedText decidedBy) implements Serializable {
}
