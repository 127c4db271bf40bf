package org.athar.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.athar.interop.csv.CsvWriter;
import org.athar.interop.list.Column;
import org.athar.interop.list.ListRows;
import org.athar.interop.list.Lists;
import org.athar.interop.list.Words;
import org.athar.interop.sheet.About;
import org.athar.interop.sheet.SheetWriter;
import org.athar.interop.view.QueuedExport;
import org.athar.interop.xlsx.XlsxWriter;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;

/** Reads a list page after page, each an operation of its own, and writes what it shows into a file. */
@ApplicationScoped
class ExportWriting {

    @Inject
    private Lists lists;
    @Inject
    private ExportRunService service;
    @Inject
    private Clock clock;

    /** Writes the file; answers false where the export waits for a second person or was called off. */
    boolean write(QueuedExport export, Path file) throws IOException {
        return write(lists.of(export.list()), export, file);
    }

    private <T> boolean write(ListRows<T> rows, QueuedExport export, Path file) throws IOException {
        Words words = new Words(export.language());
        Page<T> page = rows.page(export.filter(), null);
        Sensitivity upTo = highest(rows, page, Sensitivity.S1);
        if (!service.begin(export.id(), page.countCapped() ? Page.COUNT_CAP + 1 : page.count(), upTo)) {
            return false;
        }
        int written = 0;
        int invented = 0;
        try (SheetWriter sheet = open(rows, export, words, file)) {
            while (page != null) {
                for (T row : page.rows()) {
                    sheet.row(rows.cells(row, export.columns(), words));
                    invented += rows.invented(row) ? 1 : 0;
                }
                written += page.rows().size();
                upTo = highest(rows, page, upTo);
                if (!service.advance(export.id(), written, invented, upTo)) {
                    return false;
                }
                page = page.next() == null ? null : rows.page(export.filter(), page.next());
            }
            sheet.finish(about(rows, export, words, written, invented));
        }
        return true;
    }

    private static <T> Sensitivity highest(ListRows<T> rows, Page<T> page, Sensitivity before) {
        return page.rows().stream().map(rows::classOf).reduce(before, (one, other) -> one.covers(other) ? one : other);
    }

    private static SheetWriter open(ListRows<?> rows, QueuedExport export, Words words, Path file) throws IOException {
        List<String> headings = rows.columns().stream().filter(column -> export.columns().contains(column.id())).map(Column::key)
                .map(words::get).toList();
        return switch (export.format()) {
            case CSV -> new CsvWriter(file, headings);
            case XLSX -> new XlsxWriter(file, words.value(export.list()), words.get("interop.about.title"), words.isRightToLeft(),
                    headings);
        };
    }

    private List<About> about(ListRows<?> rows, QueuedExport export, Words words, int written, int invented) {
        List<About> about = new ArrayList<>();
        line(about, words, "interop.about.instance", System.getProperty("athar.instance", ""));
        line(about, words, "interop.about.list", words.value(export.list()));
        ExportViews.filter(rows, export.filter(), words).forEach(each ->
                line(about, words, "interop.about.filter", words.get(each.labelKey()) + ": " + each.value()));
        if (export.filter().isEmpty()) {
            line(about, words, "interop.about.filter", words.get("interop.about.noFilter"));
        }
        line(about, words, "interop.about.by", words.name(export.name()) + " (" + export.account() + ")");
        line(about, words, "interop.about.purpose", export.purpose());
        if (export.decidedBy() != null) {
            line(about, words, "interop.about.approvedBy", words.name(export.decidedBy()));
        }
        line(about, words, "interop.about.askedAt", words.moment(export.requestedAt()));
        line(about, words, "interop.about.writtenAt", words.moment(clock.instant()));
        line(about, words, "interop.about.rows", String.valueOf(written));
        line(about, words, "interop.about.sample", invented == 0 ? words.get("interop.about.sample.none")
                : words.of("interop.about.sample.some", invented, written));
        line(about, words, "interop.about.dates", words.get("interop.about.dates.how"));
        if (export.format() == ExportFormat.CSV) {
            line(about, words, "interop.about.formulas", words.get("interop.about.formulas.how"));
        }
        return about;
    }

    private static void line(List<About> about, Words words, String key, String value) {
        about.add(new About(words.get(key), value));
    }

    /** Name of the file: the list and the day. */
    String nameOf(QueuedExport export) {
        return "athar-" + export.list().name().toLowerCase(Locale.ROOT) + "-" + LocalDate.now(clock)
                + export.format().ending();
    }
}
