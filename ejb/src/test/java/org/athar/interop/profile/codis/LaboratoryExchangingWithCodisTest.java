package org.athar.interop.profile.codis;

import static org.athar.interop.profile.Examples.alleles;
import static org.athar.interop.profile.Examples.file;
import static org.athar.interop.profile.Examples.locus;
import static org.athar.interop.profile.Examples.text;
import static org.athar.interop.profile.Examples.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.athar.interop.profile.LocusFlag;
import org.athar.interop.profile.ParsedProfile;
import org.athar.interop.profile.ProfileRefusal;
import org.athar.interop.profile.Reading;
import org.athar.interop.profile.RunKind;
import org.athar.interop.profile.SourceFile;
import org.junit.jupiter.api.Test;

/** Files of the common message format. */
class LaboratoryExchangingWithCodisTest {

    private static final String HEAD = "<CODISImportFile xmlns='urn:CODISImportFile-schema'><HEADERVERSION>3.2</HEADERVERSION>";

    @Test
    void specimens_loci_and_flags_are_read() throws IOException {
        Reading<CmfFile> reading = CmfReader.read(file("codis/cmf-3.3.xml"));
        assertEquals(List.of(), wrong(reading));
        CmfFile cmf = reading.records().get(0);
        assertEquals("3.3", cmf.version());
        assertEquals("IQBGD0001", cmf.destination());
        assertEquals("B-2026-014", cmf.batch());
        CmfSpecimen bone = cmf.specimens().get(0);
        assertEquals("Unidentified Person", bone.category());
        assertEquals("IC-2026-0007", bone.caseId());
        assertEquals("No", bone.sourceId());
        assertTrue(bone.partial());
        assertEquals("Femur & tibia, grave 4", bone.comment());
        assertEquals("ATH-S-000401", bone.profile().sampleName());
        assertEquals("R-0412", bone.profile().run());
        assertEquals("GlobalFiler", bone.profile().kit());
        assertEquals("X Y", alleles(bone.profile(), "AMEL"));
        assertEquals(Set.of(LocusFlag.PARTIAL), locus(bone.profile(), "AMEL").flags());
        CmfSpecimen mother = cmf.specimens().get(1);
        assertFalse(mother.partial());
        assertEquals(22, mother.profile().loci().size());
    }

    @Test
    void loci_of_version_3_2_are_read_under_their_older_names() throws IOException {
        Reading<CmfFile> reading = CmfReader.read(file("codis/cmf-3.2.xml"));
        assertEquals(List.of(), wrong(reading));
        ParsedProfile one = reading.records().get(0).specimens().get(0).profile();
        assertEquals("TH01", locus(one, "TH01").marker());
        assertEquals("vWA", locus(one, "vWA").marker());
        assertEquals(16, one.loci().size());
    }

    @Test
    void what_is_written_is_read_again_as_it_was() throws IOException {
        for (String example : List.of("codis/cmf-3.2.xml", "codis/cmf-3.3.xml")) {
            CmfFile cmf = CmfReader.read(file(example)).records().get(0);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CmfWriter.write(cmf, out);
            Reading<CmfFile> again = CmfReader.read(SourceFile.of("out.xml", out.toByteArray()));
            assertEquals(List.of(), wrong(again));
            assertEquals(calls(cmf), calls(again.records().get(0)));
            assertEquals(Set.of(), CmfWriter.leftOut(cmf));
        }
    }

    private static String calls(CmfFile cmf) {
        StringBuilder calls = new StringBuilder(cmf.version() + cmf.destination() + cmf.sourceLab() + cmf.submittedBy() + cmf.submittedAt()
                + cmf.batch() + cmf.kit());
        cmf.specimens().forEach(one -> {
            calls.append(one.category()).append(one.caseId()).append(one.sourceId()).append(one.partial()).append(one.comment());
            calls.append(one.profile().sampleName()).append(one.profile().run()).append(one.profile().kit());
            one.profile().loci().forEach(locus -> calls.append(locus.marker()).append(locus.alleles()).append(locus.flags()));
        });
        return calls.toString();
    }

    @Test
    void loci_that_a_version_does_not_know_are_left_out_and_named() throws IOException {
        CmfFile cmf = CmfReader.read(file("codis/cmf-3.3.xml")).records().get(0);
        CmfFile older = new CmfFile("3.2", cmf.destination(), cmf.sourceLab(), cmf.submittedBy(), cmf.submittedAt(), "", "",
                cmf.specimens());
        assertEquals(Set.of("Yindel", "DYS391", "D2S441", "D22S1045", "D10S1248", "D12S391", "SE33", "D1S1656"), CmfWriter.leftOut(older));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CmfWriter.write(older, out);
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("DYS391"));
    }

    @Test
    void what_the_schema_has_no_room_for_is_never_cut() {
        ParsedProfile profile = new ParsedProfile("A name that is far too long for it", "", "", RunKind.SAMPLE, List.of(), 0);
        CmfFile cmf = new CmfFile("3.2", "D", "S", "U", "2026-11-12T09:30:00", "", "", List.of(new CmfSpecimen("Staff", "", "", false, "",
                profile)));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> CmfWriter.write(cmf, new ByteArrayOutputStream())).getMessage()
                .startsWith("SPECIMENID has 34 characters"));
        CmfFile odd = new CmfFile("3.1", "D", "S", "U", "T", "", "", List.of());
        assertThrows(IllegalArgumentException.class, () -> CmfWriter.write(odd, new ByteArrayOutputStream()));
        CmfFile control = new CmfFile("3.2", "D\u0001", "S", "U", "T", "", "", List.of());
        assertThrows(IllegalArgumentException.class, () -> CmfWriter.write(control, new ByteArrayOutputStream()));
    }

    @Test
    void document_types_and_entities_are_refused_and_nothing_is_fetched() throws IOException {
        String laughs = "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]>" + HEAD
                + "<SOURCELAB>&c;</SOURCELAB></CODISImportFile>";
        assertEquals(ProfileRefusal.DOCUMENT_TYPE, CmfReader.read(text(laughs)).wrong().get(0).refusal().code());
        String outside = "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>" + HEAD + "</CODISImportFile>";
        assertEquals(ProfileRefusal.DOCUMENT_TYPE, CmfReader.read(text(outside)).wrong().get(0).refusal().code());
        assertTrue(CmfReader.read(text(outside)).records().isEmpty());
        assertTrue(CmfReader.read(text(HEAD + "<SOURCELAB>&c;</SOURCELAB></CODISImportFile>")).isRefused());
    }

    @Test
    void xml_that_is_deeper_longer_or_larger_than_any_file_of_the_kind_is_refused() throws IOException {
        assertEquals(List.of("1 null TOO_MANY [16]"), wrong(CmfReader.read(text(HEAD + "<a>".repeat(20)))).subList(0, 1));
        assertEquals(List.of("1 null TOO_MANY [4096]"),
                wrong(CmfReader.read(text(HEAD + "<KIT>" + "x".repeat(5000) + "</KIT></CODISImportFile>"))).subList(0, 1));
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                int place = at++ - HEAD.length();
                return place < 0 ? HEAD.charAt(place + HEAD.length()) : "<KIT>K</KIT>".charAt(place % 12);
            }
        };
        assertTrue(wrong(CmfReader.read(new SourceFile("a.xml", 5, endless, 100_000))).contains("0 null TOO_LARGE [1, 0]"));
        assertEquals(List.of("0 null TOO_LARGE [1025, 50]"), wrong(CmfReader.read(new SourceFile("a.xml", 1L << 30, endless))));
    }

    @Test
    void what_is_wrong_in_a_specimen_is_named_by_its_line() throws IOException {
        assertEquals(List.of("3 LOCUSNAME MARKER_UNKNOWN [D3S1359, D3S1358]", "4 LOCUSNAME VALUE_MISSING []",
                "5 ALLELEVALUE TOO_MANY_ALLELES [TH01, 3, 6, 7, 8, 2]", "7 SPECIMENID SAMPLE_TWICE [S1]",
                "7 SPECIMENCATEGORY VALUE_MISSING []"), wrong(CmfReader.read(text(HEAD + """

                <SPECIMEN><SPECIMENID>S1</SPECIMENID><SPECIMENCATEGORY>Staff</SPECIMENCATEGORY>
                <LOCUS><LOCUSNAME>D3S1359</LOCUSNAME></LOCUS>
                <LOCUS><ALLELE><ALLELEVALUE>15</ALLELEVALUE></ALLELE></LOCUS>
                <LOCUS><LOCUSNAME>TH01</LOCUSNAME><ALLELE><ALLELEVALUE>6</ALLELEVALUE></ALLELE><ALLELE><ALLELEVALUE>7</ALLELEVALUE>
                </ALLELE><ALLELE><ALLELEVALUE>8</ALLELEVALUE></ALLELE></LOCUS></SPECIMEN>
                <SPECIMEN><SPECIMENID>S1</SPECIMENID></SPECIMEN>
                </CODISImportFile>
                """))));
    }

    @Test
    void what_is_no_cmf_file_is_said_to_be_none() throws IOException {
        assertEquals(List.of("1 html OTHER_FORMAT [CMF, CODISImportFile]"), wrong(CmfReader.read(text("<html/>"))));
        assertTrue(CmfReader.read(text("")).isRefused());
        assertTrue(CmfReader.read(text("Sample,Marker")).isRefused());
        assertTrue(CmfReader.read(text(HEAD)).isRefused());
        assertEquals(List.of("0 null EMPTY []"), wrong(CmfReader.read(text(HEAD + "</CODISImportFile>"))));
    }
}
