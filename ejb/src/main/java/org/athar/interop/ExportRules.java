package org.athar.interop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athar.interop.command.AskExportCommand;
import org.athar.interop.list.Column;
import org.athar.interop.list.ListRows;
import org.athar.interop.list.Words;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;

/** What an export must satisfy before it is taken on. */
final class ExportRules {

    static final int PURPOSE = 500;
    private static final int FILTER = 500;
    private static final Set<String> LANGUAGES = Set.of("en", "ar", "ckb");

    private ExportRules() {
    }

    /** Without blanks, and without filters that let everything through. */
    static AskExportCommand clean(AskExportCommand typed) {
        Map<String, String> filter = new HashMap<>();
        if (typed.filter() != null) {
            typed.filter().forEach((parameter, value) -> {
                if (Texts.strip(value) != null) {
                    filter.put(parameter, value.strip());
                }
            });
        }
        return new AskExportCommand(typed.list(), filter, typed.columns() == null ? List.of() : typed.columns(), typed.format(),
                typed.language(), Texts.strip(typed.purpose()));
    }

    /** Everything that speaks against the command; empty if nothing. */
    static List<Refusal> violations(AskExportCommand command, ListRows<?> rows) {
        List<Refusal> found = new ArrayList<>();
        if (command.purpose() == null) {
            found.add(Refusal.at("purpose", ExportRefusal.MISSING));
        } else if (!Texts.isReadable(command.purpose(), PURPOSE)) {
            found.add(Refusal.at("purpose", ExportRefusal.UNREADABLE, PURPOSE));
        }
        if (command.format() == null) {
            found.add(Refusal.at("format", ExportRefusal.MISSING));
        }
        if (command.language() == null || !LANGUAGES.contains(command.language())) {
            found.add(Refusal.at("language", ExportRefusal.MISSING));
        }
        List<String> known = rows.columns().stream().map(Column::id).toList();
        if (command.columns().isEmpty()) {
            found.add(Refusal.at("columns", ExportRefusal.MISSING));
        } else if (!known.containsAll(command.columns())) {
            found.add(Refusal.at("columns", ExportRefusal.NOT_IN_LIST));
        }
        if (!command.filter().entrySet().stream().allMatch(each -> isKnown(rows, each.getKey(), each.getValue()))) {
            found.add(Refusal.at("filter", ExportRefusal.NOT_IN_LIST));
        }
        return found;
    }

    private static boolean isKnown(ListRows<?> rows, String parameter, String value) {
        try {
            return Texts.isReadable(value, FILTER)
                    && rows.filter(parameter).map(filter -> filter.said().apply(value, new Words("en"))).isPresent();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return false;
        }
    }
}
