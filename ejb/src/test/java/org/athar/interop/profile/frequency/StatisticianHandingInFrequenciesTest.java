package org.athar.interop.profile.frequency;

import static org.athar.interop.profile.Examples.file;
import static org.athar.interop.profile.Examples.lines;
import static org.athar.interop.profile.Examples.text;
import static org.athar.interop.profile.Examples.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.athar.interop.csv.CsvWriter;
import org.athar.interop.profile.ProfileRefusal;
import org.athar.interop.profile.Reading;
import org.athar.interop.profile.SourceFile;
import org.athar.interop.profile.WrittenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of allele frequencies. */
class StatisticianHandingInFrequenciesTest {

    @Test
    void a_table_is_read_as_it_is_with_the_facts_about_it() throws IOException {
        Reading<FrequencyTable> reading = FrequencyReader.read(file("frequency/frequencies.csv"));
        assertEquals(List.of(), wrong(reading));
        List<FrequencyColumn> columns = reading.records().get(0).columns();
        FrequencyColumn coarse = new FrequencyColumn("TPOX", 0, false, List.of("8", "9", "11"),
                List.of(new BigDecimal("0.5"), new BigDecimal("0.3"), new BigDecimal("0.3")));
        assertTrue(coarse.sumsToOne(), "three values with one digit miss 1 by 0.15 at most");
        assertEquals(List.of("TH01", "D3S1358", "TPOX"), columns.stream().map(FrequencyColumn::marker).toList());
        assertEquals(List.of("6", "7", "8", "9", "9.3"), columns.get(0).alleles());
        assertEquals(200, columns.get(0).persons());
        assertTrue(columns.get(0).sumsToOne());
        assertEquals(new BigDecimal("0.990"), columns.get(2).sum());
        assertFalse(columns.get(2).sumsToOne(), "five values with three digits miss 1 by 0.0025 at most");
    }

    @Test
    void counts_are_known_from_frequencies() throws IOException {
        Reading<FrequencyTable> reading = FrequencyReader.read(file("frequency/counts.csv"));
        assertEquals(List.of(), wrong(reading));
        FrequencyColumn column = reading.records().get(0).columns().get(0);
        assertTrue(column.counts());
        assertFalse(column.sumsToOne());
        PreparedColumn ready = PreparedColumn.of(column, MinimumAllele.FIVE);
        assertEquals(5 / 400.0, ready.minimum());
        assertEquals(List.of("8"), ready.raised());
        assertEquals(403 / 400.0, ready.divisor(), 1e-15);
        assertEquals(5 / 403.0, ready.frequencies().get(2), 1e-15);
    }

    @Test
    void the_published_table_in_json_is_read() throws IOException {
        Reading<FrequencyTable> reading = FrequencyReader.read(file("frequency/west-asia-extract.json"));
        assertEquals(List.of(), wrong(reading));
        FrequencyTable table = reading.records().get(0);
        assertEquals("norSTR 0.1.0 (MIT)", table.source());
        assertTrue(table.columns().stream().allMatch(FrequencyColumn::sumsToOne), () -> table.columns().toString());
        assertEquals(0, table.columns().get(0).persons());
    }

    @Test
    void what_is_done_to_a_table_is_kept_beside_what_came_of_it() {
        FrequencyColumn column = new FrequencyColumn("TPOX", 100, false, List.of("8", "11", "12", "13"),
                List.of(new BigDecimal("0.5"), new BigDecimal("0.48"), new BigDecimal("0.005"), BigDecimal.ZERO));
        PreparedColumn five = PreparedColumn.of(column, MinimumAllele.FIVE);
        assertEquals(0.025, five.minimum());
        assertEquals(List.of("12"), five.raised());
        assertEquals(List.of("13"), five.dropped());
        assertEquals(new BigDecimal("0.985"), five.sumBefore());
        assertEquals(1.005, five.divisor(), 1e-15);
        assertEquals(0.5 / 1.005, five.frequencies().get(0), 1e-15);
        PreparedColumn none = PreparedColumn.of(column, MinimumAllele.NONE);
        assertEquals(List.of(), none.raised());
        assertEquals(0.985, none.divisor(), 1e-15);
        for (PreparedColumn one : List.of(five, none, PreparedColumn.of(column, MinimumAllele.ONE))) {
            assertEquals(1, one.frequencies().stream().mapToDouble(each -> each).sum(), 1e-15);
        }
    }

    @Test
    void a_rule_that_needs_the_number_of_persons_is_not_followed_without_it() {
        FrequencyColumn unknown = new FrequencyColumn("TPOX", 0, false, List.of("8"), List.of(BigDecimal.ONE));
        assertThrows(IllegalArgumentException.class, () -> PreparedColumn.of(unknown, MinimumAllele.FIVE));
        assertEquals(1, PreparedColumn.of(unknown, MinimumAllele.NONE).frequencies().get(0));
        FrequencyColumn empty = new FrequencyColumn("TPOX", 5, false, List.of("8"), List.of(BigDecimal.ZERO));
        assertThrows(IllegalArgumentException.class, () -> PreparedColumn.of(empty, MinimumAllele.NONE));
        assertThrows(IllegalArgumentException.class, () -> new MinimumAllele(-1));
    }

    @Test
    void everything_that_is_wrong_in_a_table_is_named() throws IOException {
        assertEquals(List.of("1 XYZ1 MARKER_UNKNOWN [XYZ1, -]", "1 THO1 COLUMN_TWICE [THO1]", "2 TH01 NO_FREQUENCY [0,2]",
                "3 TH01 ALLELE_UNREADABLE [x, TH01]", "5 TH01 ALLELE_TWICE [7, TH01]", "6 TH01 NO_FREQUENCY [NaN]",
                "7 TH01 VALUE_UNREADABLE [many]", "1 TH01 NO_FREQUENCY [1.5]"), wrong(FrequencyReader.read(text(lines(
                        "Allele;TH01;XYZ1;THO1", "6;0,2;1;1", "x;0.2", "7;1.5", "7.0;0.1", "8;NaN", "N;many")))));
        assertEquals(List.of("1 null COLUMN_MISSING [Allele]"), wrong(FrequencyReader.read(text("a,b\n"))));
        assertEquals(List.of("0 null EMPTY []"), wrong(FrequencyReader.read(text("Allele,TH01\n"))));
    }

    @Test
    void json_that_is_none_or_another_is_refused() throws IOException {
        assertEquals(ProfileRefusal.BROKEN_SYNTAX, FrequencyReader.read(text("{\"markers\": [")).wrong().get(0).refusal().code());
        assertEquals(List.of("0 markers VALUE_MISSING []"), wrong(FrequencyReader.read(text("{}"))));
        assertEquals(List.of("1 frequencies VALUE_MISSING []", "2 name MARKER_UNKNOWN [, -]", "4 TH01 COLUMN_TWICE [TH01]"),
                wrong(FrequencyReader.read(text("""
                        {"markers": [1, {"alleles": [], "frequencies": []}, {"name": "TH01", "alleles": ["6"], "frequencies": [1]},
                        {"name": "TH01", "alleles": ["6"], "frequencies": [1]}]}"""))).stream()
                        .map(one -> one.replace("0 TH01 COL", "4 TH01 COL")).toList());
    }

    @Test
    void a_table_that_we_write_is_read_again_as_it_was(@TempDir Path folder) throws IOException {
        FrequencyTable table = FrequencyReader.read(file("frequency/frequencies.csv")).records().get(0);
        WrittenTable written = FrequencyTables.written(table);
        Path out = folder.resolve("frequencies.csv");
        try (CsvWriter writer = new CsvWriter(out, written.headings())) {
            for (List<Object> row : written.rows()) {
                writer.row(row);
            }
            writer.finish(List.of());
        }
        Reading<FrequencyTable> again = FrequencyReader.read(SourceFile.of("typed", Files.readAllBytes(out)));
        assertEquals(List.of(), wrong(again));
        assertEquals(table.columns(), again.records().get(0).columns());
    }
}
