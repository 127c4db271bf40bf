package org.athar.interop.profile.table;

import static org.athar.interop.profile.Examples.alleles;
import static org.athar.interop.profile.Examples.file;
import static org.athar.interop.profile.Examples.lines;
import static org.athar.interop.profile.Examples.locus;
import static org.athar.interop.profile.Examples.text;
import static org.athar.interop.profile.Examples.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.athar.engine.genotype.MarkerClass;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.LocusFlag;
import org.athar.interop.profile.ParsedProfile;
import org.athar.interop.profile.ProfileRefusal;
import org.athar.interop.profile.Reading;
import org.athar.interop.profile.RunKind;
import org.athar.interop.profile.SourceFile;
import org.junit.jupiter.api.Test;

/** Genotypes as the software of the analysers exports them. */
class LaboratoryHandingInGenotypesTest {

    @Test
    void runs_of_one_sample_stay_apart_and_controls_are_told_from_samples() throws IOException {
        Reading<ParsedProfile> reading = GenotypeTableReader.read(file("genemapper/upright-globalfiler.txt"));
        assertEquals(List.of(), wrong(reading));
        assertEquals(List.of(RunKind.LADDER, RunKind.POSITIVE_CONTROL, RunKind.NEGATIVE_CONTROL, RunKind.SAMPLE, RunKind.SAMPLE,
                RunKind.SAMPLE), reading.records().stream().map(ParsedProfile::kind).toList());
        ParsedProfile first = reading.records().get(3);
        ParsedProfile again = reading.records().get(4);
        assertEquals("ATH-S-000101", first.sampleName());
        assertEquals("ATH-S-000101", again.sampleName());
        assertEquals("D02_ATH-S-000101_05.hid", again.run());
        assertEquals("GlobalFiler_Panel_v1", first.kit());
        assertEquals(24, first.loci().size());
        assertEquals("X Y", alleles(first, "AMEL"));
        assertEquals(Set.of(), locus(first, "AMEL").flags());
        assertEquals(MarkerClass.Y, locus(first, "DYS391").kind());
        assertEquals(2, locus(first, "AMEL").heights().size());
        assertEquals(Set.of(LocusFlag.NOTHING_CALLED), locus(again, "SE33").flags());
        assertTrue(reading.records().get(2).loci().stream().allMatch(one -> one.alleles().isEmpty()));
    }

    @Test
    void what_lies_off_the_ladder_or_is_in_doubt_is_flagged_and_never_an_allele() throws IOException {
        ParsedProfile woman = GenotypeTableReader.read(file("genemapper/upright-globalfiler.txt")).records().get(5);
        assertEquals("14", alleles(woman, "D18S51"));
        assertEquals(Set.of(LocusFlag.OFF_LADDER, LocusFlag.ONE_ALLELE), locus(woman, "D18S51").flags());
        assertEquals(Set.of(LocusFlag.OUT_OF_RANGE, LocusFlag.ONE_ALLELE), locus(woman, "FGA").flags());
        assertEquals(Set.of(LocusFlag.UNCERTAIN, LocusFlag.NOTHING_CALLED), locus(woman, "SE33").flags());
        assertEquals(Set.of(LocusFlag.ONE_ALLELE), locus(woman, "AMEL").flags());
    }

    @Test
    void a_file_in_utf_16_and_markers_with_several_copies_are_read() throws IOException {
        Reading<ParsedProfile> reading = GenotypeTableReader.read(file("genemapper/upright-yfilerplus-utf16.txt"));
        assertEquals(List.of(), wrong(reading));
        ParsedProfile first = reading.records().get(0);
        assertEquals(25, first.loci().size());
        assertEquals("13 17", alleles(first, "DYS385"));
        assertEquals(Set.of(), locus(first, "Y-GATA-H4").flags());
        ParsedProfile second = reading.records().get(1);
        assertEquals(Set.of(LocusFlag.MORE_ALLELES), locus(second, "DYF387S1").flags());
        assertEquals(Set.of(LocusFlag.LOW_QUALITY), locus(second, "DYS518").flags());
    }

    @Test
    void a_lying_table_in_windows_1252_is_read() throws IOException {
        Reading<ParsedProfile> reading = GenotypeTableReader.read(file("genemapper/lying-identifiler-windows1252.csv"));
        assertEquals(List.of(), wrong(reading));
        assertEquals(List.of("ATH-S-000301", "ATH-S-000302", "9947A"), reading.records().stream().map(ParsedProfile::sampleName).toList());
        assertEquals(RunKind.POSITIVE_CONTROL, reading.records().get(2).kind());
        assertEquals("X Y", alleles(reading.records().get(1), "AMEL"));
        assertEquals(16, reading.records().get(0).loci().size());
    }

    @Test
    void everything_that_is_wrong_is_named_at_once_by_row_and_column() throws IOException {
        assertEquals(List.of(
                "2 Allele 1 TOO_MANY_ALLELES [D3S1358, 3, 15, 16, 17, 2]",
                "3 Marker MARKER_UNKNOWN [D3S1385, D3S1358, DYS385]",
                "4 Allele 1 ALLELE_UNREADABLE [9,3, TH01]",
                "6 Allele 1 MARKER_TWICE [vWA, 17, 18, 17, 18]",
                "7 Sample Name VALUE_MISSING []",
                "8 Allele 1 ALLELE_UNREADABLE [0, FGA]",
                "9 Allele 1 TOO_MANY_ALLELES [DYS391, 2, 10, 11, 1]"), wrong(GenotypeTableReader.read(file("genemapper/wrong.txt"))));
    }

    @Test
    void headings_are_understood_as_people_write_them() throws IOException {
        ParsedProfile one = GenotypeTableReader.read(text(lines(
                "sample_name;D3S1358 Allele 1;D3S1358 Allele 2;Penta_D 1;PENTA_D 2;D2S441-1;D2S441-2;DYS385a;DYS385b;TH01;TH01;"
                        + "F13A-1;F13A-2",
                "S1;15;16;9;9;10;11.3;13;17;6;9.3;5;7"))).records().get(0);
        assertEquals("15 16", alleles(one, "D3S1358"));
        assertEquals("9 9", alleles(one, "Penta D"));
        assertEquals("10 11.3", alleles(one, "D2S441"));
        assertEquals("13 17", alleles(one, "DYS385"));
        assertEquals("6 9.3", alleles(one, "TH01"));
        assertEquals("5 7", alleles(one, "F13A01"));
    }

    @Test
    void a_column_that_stands_twice_and_a_sample_whose_runs_nothing_tells_apart_are_refused() throws IOException {
        assertEquals(List.of("1 TH01-1 COLUMN_TWICE [TH01-1]", "1 D3S1358 COLUMN_TWICE [D3S1358]", "3 Sample SAMPLE_TWICE [S1]"),
                wrong(GenotypeTableReader.read(text(lines("Sample,TH01-1,TH01-1,D3S1358,D3S1358,D3S1358", "S1,6,7,15,15,15",
                        "S1,6,7,15,15,15")))));
    }

    @Test
    void a_file_that_says_it_is_too_large_is_refused_unread() throws IOException {
        InputStream untouchable = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("it was read");
            }
        };
        Reading<ParsedProfile> reading = GenotypeTableReader.read(new SourceFile("a.txt", 1L << 30, untouchable));
        assertEquals(List.of("0 null TOO_LARGE [1025, 50]"), wrong(reading));
        assertTrue(reading.isRefused());
    }

    @Test
    void a_file_that_is_larger_than_it_says_is_left_at_the_limit() throws IOException {
        long[] given = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 'a';
            }
        };
        assertEquals(List.of("0 null TOO_LARGE [1, 0]"),
                wrong(GenotypeTableReader.read(new SourceFile("a.txt", 5, endless, 1000))));
        assertTrue(given[0] <= 1001, () -> given[0] + " bytes were read");
    }

    @Test
    void the_list_of_what_is_wrong_is_bounded_and_counted() throws IOException {
        Reading<ParsedProfile> reading = GenotypeTableReader.read(text("Sample Name\tMarker\tAllele 1\n" + "S\tX9\t1\n".repeat(1000)));
        assertEquals(Findings.MOST_KEPT, reading.wrong().size());
        assertEquals(1000, reading.wrongCount());
    }

    @Test
    void what_is_no_table_of_genotypes_is_said_to_be_none() throws IOException {
        assertEquals(List.of("0 null EMPTY []"), wrong(GenotypeTableReader.read(text(""))));
        assertEquals(List.of("1 null COLUMN_MISSING [Sample Name]"), wrong(GenotypeTableReader.read(text("a,b\n1,2\n"))));
        assertEquals(List.of("1 null COLUMN_MISSING [Allele 1]"), wrong(GenotypeTableReader.read(text("Sample,Marker\nS,TH01\n"))));
        assertEquals(List.of("1 null COLUMN_MISSING [Marker]"), wrong(GenotypeTableReader.read(text("Sample,Panel\nS,P\n"))));
        assertEquals(List.of("0 null UNREADABLE_TEXT []"),
                wrong(GenotypeTableReader.read(SourceFile.of("a.fsa", new byte[] {'A', 'B', 'I', 'F', 0, (byte) 0x81, 1, 0}))));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_ends_the_reading_with_its_row() throws IOException {
        Reading<ParsedProfile> reading = GenotypeTableReader.read(text("Sample,Marker,Allele 1\nS1,TH01,6\n\"S2,TH01,7\nS3,TH01,8\n"));
        assertEquals(ProfileRefusal.BROKEN_SYNTAX, reading.wrong().get(0).refusal().code());
        assertEquals(1, reading.records().size());
    }

    @Test
    void both_orders_of_bytes_and_both_marks_are_read() throws IOException {
        String table = "Sample Name\tMarker\tAllele 1\nS\u00e9\tTH01\t6\n";
        for (byte[] bytes : Stream.of(table.getBytes(StandardCharsets.UTF_16LE), table.getBytes(StandardCharsets.UTF_16BE),
                table.getBytes(StandardCharsets.UTF_16), ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8),
                table.getBytes(StandardCharsets.ISO_8859_1)).toList()) {
            Reading<ParsedProfile> reading = GenotypeTableReader.read(SourceFile.of("a.txt", bytes));
            assertFalse(reading.isRefused());
            assertEquals("S\u00e9", reading.records().get(0).sampleName());
        }
    }
}
