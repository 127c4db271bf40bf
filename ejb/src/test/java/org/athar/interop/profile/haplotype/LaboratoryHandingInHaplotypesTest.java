package org.athar.interop.profile.haplotype;

import static org.athar.interop.profile.Examples.file;
import static org.athar.interop.profile.Examples.lines;
import static org.athar.interop.profile.Examples.text;
import static org.athar.interop.profile.Examples.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.athar.engine.genotype.MarkerClass;
import org.athar.interop.profile.ParsedLocus;
import org.athar.interop.profile.ParsedProfile;
import org.athar.interop.profile.Reading;
import org.athar.interop.profile.table.GenotypeTableReader;
import org.junit.jupiter.api.Test;

/** Mitochondrial haplotypes, and those of the Y and X chromosomes. */
class LaboratoryHandingInHaplotypesTest {

    @Test
    void ranges_and_differences_from_the_reference_are_read() throws IOException {
        Reading<MitochondrialHaplotype> reading = HaplotypeReader.read(file("haplotype/haplotypes.csv"));
        assertEquals(List.of(), wrong(reading));
        MitochondrialHaplotype first = reading.records().get(0);
        assertEquals("[16024-16365, 73-340]", first.ranges().toString());
        assertEquals("[73G, 263G, 315.1C, 16126C, 16294T]", first.variants().toString());
        assertTrue(first.covers(73) && first.covers(340) && !first.covers(341) && !first.covers(16023));
        MitochondrialHaplotype second = reading.records().get(1);
        assertEquals("[263G, 309.1C, 309.2C, 315.1C, 523DEL, 524DEL, 16189Y, 16519C]", second.variants().toString());
        assertTrue(second.covers(16569) && second.covers(1) && second.covers(576) && !second.covers(577));
        assertTrue(second.variants().get(6).isMixture());
        assertFalse(second.variants().get(4).isMixture());
        assertEquals(List.of(), reading.records().get(2).variants());
        assertEquals("[249DEL, 263G, 315.1C]", reading.records().get(3).variants().toString());
    }

    @Test
    void both_in_one_cell_are_read() throws IOException {
        Reading<MitochondrialHaplotype> reading = HaplotypeReader.read(text("name\thaplotype\nS1\t16024-16365 73-340; 263G 315.1C 249d\n"));
        assertEquals(List.of(), wrong(reading));
        assertEquals("[249DEL, 263G, 315.1C]", reading.records().get(0).variants().toString());
    }

    @Test
    void what_cannot_be_is_named() throws IOException {
        assertEquals(List.of("2 variants POSITION [16570A]", "3 variants OUTSIDE_RANGE [16126C, 73-340]",
                "4 variants MARKER_TWICE [263, 263G, 263C]", "5 variants VALUE_UNREADABLE [263Z]", "6 variants VALUE_UNREADABLE [309.2C]",
                "7 variants VALUE_MISSING []", "8 variants POSITION [0-340]", "8 variants OUTSIDE_RANGE [263G, ]",
                "9 variants POSITION [3107C]", "10 sample VALUE_MISSING []", "11 sample SAMPLE_TWICE [a]"),
                wrong(HaplotypeReader.read(text(lines("sample,ranges,variants", "a,1-16569,16570A", "b,73-340,16126C", "c,73-340,263G 263C",
                        "d,73-340,263Z", "e,73-340,309.2C", "f,73-340,", "g,0-340,263G", "h,1-16569,3107C", ",73-340,263G",
                        "a,73-340,263G")))));
        assertEquals(List.of("1 null COLUMN_MISSING [sample]"), wrong(HaplotypeReader.read(text("x,variants\n1,2\n"))));
        assertEquals(List.of("2 variants TOO_MANY [1000]"),
                wrong(HaplotypeReader.read(text("sample,ranges,variants\na,1-16569," + "1-999d ".repeat(2000) + "\n"))));
        assertThrows(IllegalArgumentException.class, () -> new MtRange(0, 5));
    }

    @Test
    void the_calls_at_markers_of_one_chromosome_are_its_haplotype() throws IOException {
        List<ParsedProfile> profiles = GenotypeTableReader.read(text(lines("sample,AMEL,AMEL,DXS8378,DXS8378,HPRTB,HPRTB,DYS19",
                "man,X,Y,10,,12,,14", "woman,X,X,10,11,12,13,", "odd,X,Y,10,11,12,,14"))).records();
        assertEquals(List.of("DYS19"), profiles.get(0).ofKind(MarkerClass.Y).stream().map(ParsedLocus::marker).toList());
        assertEquals(List.of(), profiles.get(0).doubledX());
        assertEquals(List.of(), profiles.get(1).doubledX());
        assertEquals(List.of("DXS8378"), profiles.get(2).doubledX());
    }
}
