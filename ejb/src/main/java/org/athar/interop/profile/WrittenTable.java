package org.athar.interop.profile;

import java.util.List;

/**
 * A table ready for a {@link org.athar.interop.sheet.SheetWriter}.
 *
 * @param headings of its columns
 * @param rows     each as long as the headings
 */
public record WrittenTable(List<String> headings, List<List<Object>> rows) {
}
