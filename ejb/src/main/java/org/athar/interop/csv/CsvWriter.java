package org.athar.interop.csv;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.athar.interop.sheet.About;
import org.athar.interop.sheet.Plain;
import org.athar.interop.sheet.SheetWriter;

/**
 * A list with commas as RFC 4180 has it, in UTF-8 with its mark. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front; numbers stay numbers. What the file says about itself stands first, then an empty line, then the headings and the rows.
 */
public final class CsvWriter implements SheetWriter {

    private static final String LINE = "\r\n";
    private static final String FORMULA = "=+-@\t\r";
    /** Signs of the same kind as other keyboards write them. */
    private static final String WIDE_FORMULA = "\uFF1D\uFF0B\uFF0D\uFF20";

    private final Path target;
    private final Path body;
    private final BufferedWriter rows;

    /** Begins a file with its headings. */
    public CsvWriter(Path target, List<String> headings) throws IOException {
        this.target = target;
        this.body = Files.createTempFile(target.toAbsolutePath().getParent(), "rows", ".part");
        this.rows = Files.newBufferedWriter(body, StandardCharsets.UTF_8);
        row(List.copyOf(headings));
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        rows.write(line(cells));
    }

    @Override
    public void finish(List<About> about) throws IOException {
        rows.close();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            StringBuilder head = new StringBuilder("\uFEFF");
            about.forEach(each -> head.append(line(List.of(each.label(), each.value()))));
            out.write(head.append(LINE).toString().getBytes(StandardCharsets.UTF_8));
            Files.copy(body, out);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
        Files.deleteIfExists(body);
    }

    private static String line(List<Object> cells) {
        return cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", LINE));
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = Plain.text(value);
        boolean formula = !text.isEmpty() && (FORMULA.indexOf(text.charAt(0)) >= 0 || WIDE_FORMULA.indexOf(text.charAt(0)) >= 0);
        String safe = formula ? "'" + text : text;
        return safe.chars().anyMatch(letter -> ",\"\r\n\t;'".indexOf(letter) >= 0) || !safe.equals(safe.strip())
                ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
