package org.athar.interop.profile.table;

import static org.athar.interop.profile.Examples.alleles;
import static org.athar.interop.profile.Examples.file;
import static org.athar.interop.profile.Examples.lines;
import static org.athar.interop.profile.Examples.locus;
import static org.athar.interop.profile.Examples.text;
import static org.athar.interop.profile.Examples.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.athar.engine.genotype.MarkerClass;
import org.athar.interop.csv.CsvWriter;
import org.athar.interop.profile.LocusFlag;
import org.athar.interop.profile.ParsedLocus;
import org.athar.interop.profile.ParsedProfile;
import org.athar.interop.profile.Reading;
import org.athar.interop.profile.SourceFile;
import org.athar.interop.profile.WrittenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables written by hand or by our own export, and lists of single bases. */
class SomebodyExchangingTablesTest {

    @TempDir
    private Path folder;

    @Test
    void long_and_wide_tables_of_the_same_samples_say_the_same() throws IOException {
        Reading<ParsedProfile> upright = GenotypeTableReader.read(file("table/long.csv"));
        Reading<ParsedProfile> lying = GenotypeTableReader.read(file("table/wide.csv"));
        assertEquals(List.of(), wrong(upright));
        assertEquals(List.of(), wrong(lying));
        for (ParsedLocus one : lying.records().get(1).loci()) {
            assertEquals(locus(upright.records().get(1), one.marker()).alleles(), one.alleles(), one.marker());
        }
        assertEquals(24, upright.records().get(0).loci().size());
    }

    @Test
    void a_table_that_we_write_is_read_again_as_it_was() throws IOException {
        for (String example : List.of("genemapper/upright-globalfiler.txt", "genemapper/upright-yfilerplus-utf16.txt", "table/wide.csv")) {
            List<ParsedProfile> profiles = GenotypeTableReader.read(file(example)).records();
            assertEquals(said(profiles, true), said(written(GenotypeTables.upright(profiles)), true), example);
            assertEquals(said(profiles, false), said(written(GenotypeTables.lying(profiles)), false), example);
        }
    }

    private List<ParsedProfile> written(WrittenTable table) throws IOException {
        Path file = folder.resolve("out.csv");
        try (CsvWriter writer = new CsvWriter(file, table.headings())) {
            for (List<Object> row : table.rows()) {
                writer.row(row);
            }
            writer.finish(List.of());
        }
        Reading<ParsedProfile> again = GenotypeTableReader.read(SourceFile.of("out.csv", Files.readAllBytes(file)));
        assertEquals(List.of(), wrong(again));
        return again.records();
    }

    private static String said(List<ParsedProfile> profiles, boolean whole) {
        StringBuilder said = new StringBuilder();
        profiles.forEach(one -> one.loci().stream().sorted((a, b) -> a.marker().compareTo(b.marker())).forEach(locus -> said
                .append(one.sampleName()).append(one.run()).append(one.kit()).append(one.kind()).append(locus.marker())
                .append(locus.alleles()).append(whole ? locus.heights().toString() + locus.flags().stream().sorted().toList() : "")
                .append('\n')));
        return said.toString();
    }

    @Test
    void single_bases_are_read_and_those_that_are_inherited_otherwise_are_flagged() throws IOException {
        Reading<ParsedProfile> reading = BaseListReader.read(file("table/23andme.txt"));
        assertEquals(List.of(), wrong(reading));
        ParsedProfile one = reading.records().get(0);
        assertEquals(14, one.loci().size());
        assertEquals(2, locus(one, "rs1490413").alleles().size());
        assertEquals(MarkerClass.SNP, locus(one, "rs1490413").kind());
        assertEquals(Set.of(LocusFlag.NOTHING_CALLED), locus(one, "rs1800562").flags());
        assertEquals(Set.of(LocusFlag.NOT_AUTOSOMAL), locus(one, "rs5934505").flags());
        assertEquals(Set.of(LocusFlag.NOT_AUTOSOMAL, LocusFlag.ONE_ALLELE), locus(one, "rs10250").flags());
    }

    @Test
    void single_bases_with_an_allele_in_each_column_are_read() throws IOException {
        Reading<ParsedProfile> reading = BaseListReader.read(text(lines("rsid,chromosome,position,allele1,allele2", "rs4,13,1,A,G",
                "rs5,7,2,0,0", "rs6,X,2,C,C", "what,1,2,A,A", "rs7,1,2,A,N")));
        assertEquals(List.of("5 rsid MARKER_UNKNOWN [what, -]", "6 allele1 ALLELE_UNREADABLE [N, rs7]"), wrong(reading));
        assertEquals("A G", alleles(reading.records().get(0), "rs4"));
        assertEquals(Set.of(LocusFlag.NOTHING_CALLED), locus(reading.records().get(0), "rs5").flags());
        assertEquals(List.of("1 null COLUMN_MISSING [rsid]"), wrong(BaseListReader.read(text("a,b\n1,2\n"))));
    }

    @Test
    void several_alleles_in_one_cell_are_parted_only_where_nothing_else_can_be_meant() throws IOException {
        Reading<ParsedProfile> reading = GenotypeTableReader.read(text(lines("sample;DYS385;TH01;AMEL;FGA;vWA",
                "S1;13,17;6/9.3;XY;(21);17?",
                "S2;9,3;9,3;X/Y;>33;<10")));
        assertEquals(List.of("3 DYS385 ALLELE_UNREADABLE [9,3, DYS385]", "3 TH01 ALLELE_UNREADABLE [9,3, TH01]"), wrong(reading));
        ParsedProfile one = reading.records().get(0);
        assertEquals("13 17", alleles(one, "DYS385"));
        assertEquals("6 9.3", alleles(one, "TH01"));
        assertEquals("X Y", alleles(one, "AMEL"));
        assertEquals(Set.of(LocusFlag.UNCERTAIN, LocusFlag.ONE_ALLELE), locus(one, "FGA").flags());
        assertEquals("17", alleles(one, "vWA"));
        assertEquals(">33", alleles(reading.records().get(1), "FGA"));
        assertEquals(Set.of(LocusFlag.OFF_LADDER, LocusFlag.ONE_ALLELE), locus(reading.records().get(1), "vWA").flags());
    }

    @Test
    void cells_that_are_longer_than_any_name_are_refused_at_once() throws IOException {
        String blanks = "TH01" + "_".repeat(300_000) + "x";
        assertEquals(1, GenotypeTableReader.read(text("sample,TH01," + blanks + "\nS1,6,7\n")).wrongCount());
        assertEquals(1, GenotypeTableReader.read(text("sample,TH01\nS1," + "6/".repeat(300_000) + "\n")).wrongCount());
        assertEquals(1, GenotypeTableReader.read(text("sample,marker,allele1,height1\nS1,TH01,6,NaN\n")).wrongCount());
    }

    @Test
    void names_of_alleles_are_written_in_one_way() throws IOException {
        ParsedProfile one = GenotypeTableReader.read(text(lines("sample,TH01,TH01,FGA", "S1,09.3,6.0,022"))).records().get(0);
        assertEquals("9.3 6", alleles(one, "TH01"));
        assertEquals("22", alleles(one, "FGA"));
    }

    @Test
    void signals_of_the_kit_are_no_part_of_a_profile() throws IOException {
        Reading<ParsedProfile> reading = GenotypeTableReader.read(text(lines("sample,marker,allele1", "S1,QS1,", "S1,IQCL,1",
                "S1,TH01,6")));
        assertEquals(List.of(), wrong(reading));
        assertEquals(1, reading.records().get(0).loci().size());
    }
}
