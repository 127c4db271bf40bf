package org.athar.interop.csv;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
    /**
     * Where a formula may begin: at the start of the text, and after a semicolon or a line break, since a programme that separates cells by
     * semicolons, as many do in Arabic, begins another cell there whatever the quotes say. Blanks and signs that cannot be seen hide none.
     */
    private static final Pattern FORMULA =
            Pattern.compile("(^|;|\\r\\n?|\\n)(?=[\\h\\p{Z}\\p{Cf}]*[=+@\uFF1D\uFF0B\uFF0D\uFF20-]|^[\\t\\r])");

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
        String safe = FORMULA.matcher(text).replaceAll("$1'");
        return safe.chars().anyMatch(letter -> ",\"\r\n\t;'".indexOf(letter) >= 0) || !safe.equals(safe.strip())
                ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
