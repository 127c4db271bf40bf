package org.athar.interop.command;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.athar.interop.ExportFormat;
import org.athar.task.RecordList;

/**
 * A list asked for as a file.
 *
 * @param list     which list
 * @param filter   its filters, by the parameters of its page's address
 * @param columns  columns by their names, in the order of the list
 * @param format   what kind of file
 * @param language in which language: en, ar or ckb
 * @param purpose  what for
 */
public record AskExportCommand(@NotNull RecordList list, Map<String, String> filter, List<String> columns, ExportFormat format,
        String language, String purpose) implements Serializable {
}
