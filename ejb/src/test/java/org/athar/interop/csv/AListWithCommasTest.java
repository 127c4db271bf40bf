package org.athar.interop.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.athar.interop.sheet.About;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with commas that every programme reads alike, and that makes none of them calculate. */
class AListWithCommasTest {

    @TempDir
    private Path room;

    @Test
    void begins_with_its_mark_says_what_it_is_and_ends_each_line_as_the_standard_has_it() throws IOException {
        assertEquals("\uFEFFList,Sites\r\n\r\nReference,Name\r\nNIN-0001,Badoush\r\n",
                written(List.of("Reference", "Name"), List.of(List.of("NIN-0001", "Badoush")), new About("List", "Sites")));
    }

    @Test
    void holds_nothing_but_its_headings_where_the_list_is_empty() throws IOException {
        assertEquals("\uFEFF\r\nReference\r\n", written(List.of("Reference"), List.of()));
    }

    @Test
    void puts_an_apostrophe_before_what_a_spreadsheet_would_calculate() throws IOException {
        for (String formula : List.of("=1+1", "+9647", "-1", "@SUM(A1)", "\t=1", "\ta", "\ra", "\uFF1DSUM(A1)")) {
            assertEquals("\"'" + formula + "\"", cell(formula));
        }
        assertEquals("a=b", cell("a=b"), "within a text it is harmless");
    }

    @Test
    void sees_a_formula_behind_blanks_and_signs_that_cannot_be_seen() throws IOException {
        for (String hidden : List.of(" ", "\u00A0", "\u200B", "\u200F", "\u2066", "\uFEFF", "\u200F \u200E")) {
            assertTrue(cell(hidden + "=1+1").replace("\"", "").startsWith("'"), () -> "behind " + (int) hidden.charAt(0));
        }
    }

    @Test
    void leaves_no_formula_to_a_programme_that_separates_by_semicolons() throws IOException {
        assertEquals("\"a;'=1+1;b\"", cell("a;=1+1;b"));
        assertEquals("\"a;' @x\"", cell("a; @x"));
        assertEquals("\"a\n'=1+1\nb\"", cell("a\n=1+1\nb"));
        assertEquals("\"a\r\n'=1+1\"", cell("a\r\n=1+1"));
        assertEquals("\"\n'=1+1\"", cell("\n=1+1"));
        assertEquals("\"a; b\nc\"", cell("a; b\nc"));
    }

    @Test
    void leaves_numbers_as_they_are() throws IOException {
        assertEquals("-5", cell(-5));
        assertEquals("605", cell(605));
    }

    @Test
    void keeps_quotes_commas_and_line_breaks_in_one_cell() throws IOException {
        assertEquals("\"a \"\"b\"\", c\"", cell("a \"b\", c"));
        assertEquals("\"first\nsecond\"", cell("first\nsecond"));
        assertEquals("\" a\"", cell(" a"));
        assertEquals("\"a;b\"", cell("a;b"));
    }

    @Test
    void keeps_words_that_run_from_right_to_left_letter_by_letter_and_drops_what_no_file_can_carry() throws IOException {
        assertEquals("الحميدات – ئەنفال", cell("الحميدات – ئەنفال"));
        assertEquals("\u200Fالموصل", cell("\u200Fالموصل"));
        assertEquals("ab", cell("a\u0000\u0007b"));
    }

    @Test
    void neutralises_what_it_says_of_itself_too() throws IOException {
        assertTrue(written(List.of("A"), List.of(), new About("Purpose", "=HYPERLINK(1)")).contains("\"'=HYPERLINK(1)\""));
    }

    @Test
    void leaves_nothing_behind_when_it_is_given_up() throws IOException {
        Path file = room.resolve("given-up");
        try (CsvWriter writer = new CsvWriter(file, List.of("A"))) {
            writer.row(List.of("protected"));
        }
        assertFalse(Files.exists(file));
        try (var left = Files.list(room)) {
            assertEquals(0, left.count());
        }
    }

    private String cell(Object value) throws IOException {
        String text = written(List.of("A"), List.of(List.of(value)));
        return text.substring("\uFEFF\r\nA\r\n".length(), text.length() - 2);
    }

    private String written(List<String> headings, List<List<Object>> rows, About... about) throws IOException {
        Path file = Files.createTempFile(room, "list", ".csv");
        try (CsvWriter writer = new CsvWriter(file, headings)) {
            for (List<Object> row : rows) {
                writer.row(row);
            }
            writer.finish(List.of(about));
        }
        return Files.readString(file);
    }
}
