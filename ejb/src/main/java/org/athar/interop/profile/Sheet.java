package org.athar.interop.profile;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table in text: headings, then lines. Tabs, semicolons or commas part its cells, whichever the headings have most of. At most 16,384
 * columns, which the CSV library bounds; blank lines are passed over.
 */
public final class Sheet {

    /**
     * One line of it.
     *
     * @param row   its number in the file, from 1
     * @param cells without blanks around them
     */
    public record Line(int row, List<String> cells) {

        /** The cell in a column; empty where the line ends before it, or the column is not there (-1). */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    private final Findings findings;
    private final Iterator<CsvRecord> records;
    private final List<String> headings;
    private final int headingRow;
    private Line next;
    private String broken;
    private int lastRow;

    private Sheet(Findings findings, Iterator<CsvRecord> records) {
        this.findings = findings;
        this.records = records;
        Line first = read();
        this.headings = first == null ? List.of() : first.cells();
        this.headingRow = first == null ? 0 : first.row();
        this.lastRow = headingRow;
        this.next = first == null ? null : read();
    }

    /** The table in a text; lines that begin with a hash are passed over if asked for. */
    public static Sheet of(String text, boolean hashIsComment, Findings findings) {
        return new Sheet(findings, CsvReader.builder().fieldSeparator(separator(text, hashIsComment)).skipEmptyLines(true)
                .commentStrategy(hashIsComment ? CommentStrategy.SKIP : CommentStrategy.NONE).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text).iterator());
    }

    private static char separator(String text, boolean hashIsComment) {
        String first = text.lines().filter(line -> !line.isBlank() && !(hashIsComment && line.startsWith("#"))).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char letter) {
        return line.chars().filter(one -> one == letter).count();
    }

    private Line read() {
        try {
            while (records.hasNext()) {
                CsvRecord one = records.next();
                List<String> cells = new ArrayList<>(one.getFieldCount());
                one.getFields().forEach(cell -> cells.add(cell.strip()));
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    return new Line(Math.toIntExact(one.getStartingLineNumber()), cells);
                }
            }
        } catch (CsvParseException e) {
            broken = String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        }
        return null;
    }

    /** The next line; null after the last, or where the table is broken, which is said. A line with more cells than headings is named. */
    public Line next() {
        Line line = next;
        if (line == null && broken != null) {
            findings.add(lastRow + 1, null, ProfileRefusal.BROKEN_SYNTAX, broken);
            broken = null;
        }
        if (line != null) {
            lastRow = line.row();
            next = read();
            int last = line.cells().size();
            while (last > headings.size() && line.cells().get(last - 1).isEmpty()) {
                last--;
            }
            if (last > headings.size()) {
                findings.add(line.row(), null, ProfileRefusal.TOO_MANY_CELLS, last, headings.size());
            }
        }
        return line;
    }

    /** Whether there is a next line, or what should be one. */
    public boolean hasNext() {
        return next != null || broken != null;
    }

    /** The headings as written. */
    public List<String> headings() {
        return headings;
    }

    /** The line on which they stand. */
    public int headingRow() {
        return headingRow;
    }

    /** The first column that is headed by one of these words, whatever blanks, signs and case it is written in; empty if none is. */
    public Optional<Integer> column(String... words) {
        List<String> wanted = List.of(words);
        return IntStream.range(0, headings.size()).filter(at -> wanted.contains(word(headings.get(at)))).boxed().findFirst();
    }

    /** A heading without blanks, signs and case. */
    public static String word(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
