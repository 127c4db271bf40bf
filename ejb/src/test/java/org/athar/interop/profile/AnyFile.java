package org.athar.interop.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.athar.interop.profile.codis.CmfFile;
import org.athar.interop.profile.codis.CmfReader;
import org.athar.interop.profile.codis.CmfWriter;
import org.athar.interop.profile.familias.FamiliasReader;
import org.athar.interop.profile.frequency.FrequencyReader;
import org.athar.interop.profile.frequency.FrequencyTable;
import org.athar.interop.profile.frequency.FrequencyTables;
import org.athar.interop.profile.haplotype.HaplotypeReader;
import org.athar.interop.profile.table.BaseListReader;
import org.athar.interop.profile.table.GenotypeTableReader;
import org.athar.interop.profile.table.GenotypeTables;

/** What holds of every reader whatever bytes it is given: it ends, names what is wrong, and what it takes can be written and read again. */
public final class AnyFile {

    private AnyFile() {
    }

    /** Tables of genotypes. */
    public static void genotypes(byte[] bytes) throws IOException {
        Reading<ParsedProfile> reading = said(GenotypeTableReader.read(SourceFile.of("any", bytes)));
        if (!reading.isRefused() && reading.records().stream().mapToInt(one -> one.loci().size()).sum() > 0) {
            Reading<ParsedProfile> again = GenotypeTableReader.read(SourceFile.of("again", csv(GenotypeTables.upright(reading.records()))));
            assertEquals(List.of(), Examples.wrong(again));
            assertEquals(calls(reading.records()), calls(again.records()));
        }
    }

    private static String calls(List<ParsedProfile> profiles) {
        return profiles.stream().filter(one -> !one.loci().isEmpty()).map(one -> one.sampleName() + "|" + one.run() + one.loci().stream()
                .map(locus -> locus.marker() + locus.alleles() + locus.flags().stream().sorted().toList()).toList())
                .collect(Collectors.joining("\n"));
    }

    private static byte[] csv(WrittenTable table) {
        StringBuilder text = new StringBuilder(line(table.headings()));
        table.rows().forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<?> cells) {
        return cells.stream().map(cell -> '"' + cell.toString().replace("\"", "\"\"") + '"').collect(Collectors.joining(",", "", "\n"));
    }

    /** Lists of single bases. */
    public static void bases(byte[] bytes) throws IOException {
        said(BaseListReader.read(SourceFile.of("any", bytes)));
    }

    /** Files of CODIS. */
    public static void codis(byte[] bytes) throws IOException {
        Reading<CmfFile> reading = said(CmfReader.read(SourceFile.of("any", bytes)));
        if (reading.isRefused()) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CmfWriter.write(reading.records().get(0), out);
        } catch (IllegalArgumentException hasNoRoom) {
            return;
        }
        Reading<CmfFile> again = CmfReader.read(SourceFile.of("again", out.toByteArray()));
        assertEquals(List.of(), Examples.wrong(again));
        assertEquals(reading.records().get(0).specimens().size(), again.records().get(0).specimens().size());
    }

    /** Files of Familias. */
    public static void familias(byte[] bytes) throws IOException {
        said(FamiliasReader.read(SourceFile.of("any", bytes)));
    }

    /** Tables of frequencies. */
    public static void frequencies(byte[] bytes) throws IOException {
        Reading<FrequencyTable> reading = said(FrequencyReader.read(SourceFile.of("any", bytes)));
        if (!reading.isRefused()) {
            Reading<FrequencyTable> again = FrequencyReader.read(SourceFile.of("again",
                    csv(FrequencyTables.written(reading.records().get(0)))));
            assertEquals(List.of(), Examples.wrong(again));
        }
    }

    /** Tables of mitochondrial haplotypes. */
    public static void haplotypes(byte[] bytes) throws IOException {
        said(HaplotypeReader.read(SourceFile.of("any", bytes)));
    }

    private static <T> Reading<T> said(Reading<T> reading) {
        assertTrue(reading.wrong().size() <= Findings.MOST_KEPT && reading.wrongCount() >= reading.wrong().size());
        reading.wrong().forEach(one -> assertTrue(one.row() >= 0 && one.file().equals("any")));
        assertTrue(reading.isRefused() || !reading.records().isEmpty(), "a file that holds nothing is refused");
        return reading;
    }
}
