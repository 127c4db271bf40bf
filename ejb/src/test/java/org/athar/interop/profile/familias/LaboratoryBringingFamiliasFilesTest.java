package org.athar.interop.profile.familias;

import static org.athar.interop.profile.Examples.bytes;
import static org.athar.interop.profile.Examples.file;
import static org.athar.interop.profile.Examples.text;
import static org.athar.interop.profile.Examples.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.MutationRates;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.interop.profile.ProfileRefusal;
import org.athar.interop.profile.Reading;
import org.junit.jupiter.api.Test;

/** Files of Familias with pedigrees, and of its module for disaster victims. */
class LaboratoryBringingFamiliasFilesTest {

    private static final String PATERNITY = new String(bytes("familias/paternity.fam"), StandardCharsets.UTF_8).replace("\r", "");

    private static FamiliasFile paternity() throws IOException {
        Reading<FamiliasFile> reading = FamiliasReader.read(file("familias/paternity.fam"));
        assertEquals(List.of(), wrong(reading));
        return reading.records().get(0);
    }

    @Test
    void the_database_is_read_with_its_mutation_models() throws IOException {
        FamiliasFile fam = paternity();
        assertEquals("3.3.1", fam.version());
        assertEquals("West Asia, norSTR", fam.database());
        assertEquals("0.01", fam.theta());
        Map<String, Marker> markers = fam.markers().stream().collect(Collectors.toMap(Marker::name, Function.identity()));
        assertEquals(Set.of("D3S1358", "TH01", "TPOX", "D2S441", "FGA", "vWA", "D5S818"), markers.keySet());
        assertEquals(new MutationModel(MutationModel.Kind.STEPWISE, new MutationRates(0.0005, 1e-6, 0.1),
                new MutationRates(0.0025, 1e-6, 0.1)), markers.get("TH01").mutation());
        assertEquals(MutationModel.Kind.PROPORTIONAL, markers.get("TPOX").mutation().kind());
        assertEquals(MutationModel.Kind.EQUAL, markers.get("D5S818").mutation().kind());
        assertEquals(List.of("7", "8", "9", "10", "11", "12"), markers.get("TPOX").alleles());
        assertEquals(0.515197, markers.get("TPOX").frequencies()[1]);
        assertTrue(fam.parameters().get(0).remark().contains("DatabaseSize = 200"));
    }

    @Test
    void persons_genotypes_and_pedigrees_are_read() throws IOException {
        FamiliasFile fam = paternity();
        assertEquals(List.of("AF", "MO", "CH"), fam.persons().stream().map(FamiliasPerson::name).toList());
        assertEquals(List.of(Sex.MALE, Sex.FEMALE, Sex.MALE), fam.persons().stream().map(FamiliasPerson::sex).toList());
        assertEquals(7, fam.persons().get(0).genotypes().size());
        assertEquals(Map.of(), fam.persons().get(1).genotypes());
        assertTrue(fam.persons().get(2).mayDropOut());
        fam.persons().get(2).genotypes().forEach((marker, genotype) -> assertTrue(genotype.seen().allMatch(
                fam.markers().stream().filter(one -> one.name().equals(marker)).findFirst().orElseThrow().alleles()::contains)));
        FamiliasPedigree father = fam.pedigrees().get(0);
        assertEquals("H1", father.name());
        assertEquals(List.of(new Member("AF", null, null, Sex.MALE), new Member("MO", null, null, Sex.FEMALE),
                new Member("CH", "AF", "MO", Sex.MALE)), father.pedigree().members());
        FamiliasPedigree uncle = fam.pedigrees().get(1);
        assertEquals(List.of(new Member("AF", "+H2 uncle M1", "+H2 uncle F1", Sex.MALE), new Member("MO", null, null, Sex.FEMALE),
                new Member("CH", "+H2 uncle M2", "MO", Sex.MALE), new Member("+H2 uncle F1", null, null, Sex.FEMALE),
                new Member("+H2 uncle M1", null, null, Sex.MALE),
                new Member("+H2 uncle M2", "+H2 uncle M1", "+H2 uncle F1", Sex.MALE)), uncle.pedigree().members());
    }

    @Test
    void families_and_persons_sought_are_read_from_the_module_for_victims() throws IOException {
        Reading<FamiliasFile> reading = FamiliasReader.read(file("familias/victims.fam"));
        assertEquals(List.of(), wrong(reading));
        FamiliasFile fam = reading.records().get(0);
        assertEquals(List.of("ATH-S-000601", "ATH-S-000602"), fam.unidentified().stream().map(FamiliasPerson::name).toList());
        assertEquals(7, fam.unidentified().get(0).genotypes().size());
        FamiliasFamily parents = fam.families().get(0);
        assertEquals("MP-000011", parents.name());
        FamiliasPedigree pedigree = parents.pedigrees().get(1);
        Map<String, Member> members = pedigree.pedigree().members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        assertEquals(Sex.MALE, members.get("Father 11").sex());
        assertEquals("Mother 11", members.get("Missing person").mother());
        assertNull(members.get("Missing person").sex());
        assertEquals(Set.of("Missing person"), pedigree.sexUnknown());
        FamiliasPedigree husband = fam.families().get(1).pedigrees().get(0);
        assertEquals(Set.of(), husband.sexUnknown());
        assertTrue(husband.pedigree().members().contains(new Member("Missing person", null, null, Sex.MALE)));
    }

    @Test
    void what_is_not_computed_as_familias_does_is_refused_and_never_replaced() throws IOException {
        String tpox = "\"TPOX\"\n0.0005\n0.0025\n1\n1\n6\n0.1\n0.1\n1e-006\n1e-006\n#FALSE#\n0\n";
        assertTrue(PATERNITY.contains(tpox));
        assertEquals(List.of("NOT_READ [stationary stepwise mutation]"), changed(tpox, tpox.replace("\n1\n1\n", "\n3\n3\n")));
        assertEquals(List.of("NOT_READ [mutation models that differ between women and men]"),
                changed(tpox, tpox.replace("\n1\n1\n", "\n0\n1\n")));
        assertEquals(List.of("NOT_READ [silent allele]"), changed(tpox, tpox.replace("#FALSE#\n0\n", "#TRUE#\n0.01\n")));
        assertEquals(List.of("NOT_READ [stepwise mutation of range 0]"), changed(tpox, tpox.replace("1\n1\n6\n0.1", "4\n4\n6\n0")));
        assertEquals(List.of("NOT_READ [computed probabilities]"), changed("#FALSE# (#Databases", "#TRUE# (#Databases"));
        assertEquals(List.of("FREQUENCY_SUM [TPOX, 1.09"), changed("0.515197", "0.615197").stream()
                .map(one -> one.substring(0, 25)).toList());
        assertEquals(List.of("MARKER_UNKNOWN [TPOY, TPOX, TH01]"), changed("\"TPOX\"", "\"TPOY\""));
    }

    @Test
    void the_older_stepwise_model_is_read_only_where_it_is_the_same_as_ours() throws IOException {
        String tpox = "\"TPOX\"\n0.0005\n0.0025\n1\n1\n";
        Reading<FamiliasFile> same = FamiliasReader.read(text(PATERNITY.replace(tpox, tpox.replace("\n1\n1\n", "\n2\n2\n"))));
        assertEquals(List.of(), wrong(same));
        Marker marker = same.records().get(0).markers().stream().filter(one -> one.name().equals("TPOX")).findFirst().orElseThrow();
        assertEquals(new MutationRates(0.0005, 0, 0.1), marker.mutation().female());
        String th01 = "\"TH01\"\n0.0005\n0.0025\n4\n4\n";
        assertTrue(PATERNITY.contains(th01));
        assertEquals(List.of("NOT_READ [stepwise mutation over alleles that are no neighbours]"),
                changed(th01, th01.replace("\n4\n4\n", "\n2\n2\n")));
    }

    private static List<String> changed(String from, String to) throws IOException {
        assertTrue(PATERNITY.contains(from), from);
        return FamiliasReader.read(text(PATERNITY.replace(from, to))).wrong().stream()
                .map(one -> one.refusal().code() + " " + one.refusal().arguments()).toList();
    }

    @Test
    void a_model_without_rates_is_no_mutation() throws IOException {
        String tpox = "\"TPOX\"\n0.0005\n0.0025\n1\n1\n";
        FamiliasFile fam = FamiliasReader.read(text(PATERNITY.replace(tpox, "\"TPOX\"\n0\n0\n0\n1\n"))).records().get(0);
        assertNull(fam.markers().stream().filter(one -> one.name().equals("TPOX")).findFirst().orElseThrow().mutation());
    }

    @Test
    void impossible_families_and_places_that_are_not_there_are_named() throws IOException {
        assertEquals(ProfileRefusal.IMPOSSIBLE_PEDIGREE, FamiliasReader.read(text(PATERNITY.replace("\"H1\"\n0\n0\n1\n0\n2\n",
                "\"H1\"\n0\n0\n2\n0\n2\n2\n0\n"))).wrong().get(0).refusal().code());
        assertEquals(List.of("REFERS_TO_NOTHING [9]"), changed("\"H1\"\n0\n0\n1\n0\n2\n", "\"H1\"\n0\n0\n1\n0\n9\n"));
        assertTrue(changed("\"H1\"\n0\n0\n1\n0\n2\n", "\"H1\"\n0\n0\n1\n1[Direct]\n2\n").contains("NOT_READ [twins]"));
    }

    @Test
    void a_bracket_alone_ends_the_section_of_victims() throws IOException {
        String victims = new String(bytes("familias/victims.fam"), StandardCharsets.UTF_8).replace("[[Notes]]", "[");
        Reading<FamiliasFile> reading = FamiliasReader.read(text(victims));
        assertEquals(List.of(), wrong(reading));
        assertEquals(2, reading.records().get(0).unidentified().size());
        assertEquals(List.of(), reading.records().get(0).families());
    }

    @Test
    void a_file_that_breaks_off_is_said_to_be_broken_where_it_does() throws IOException {
        String half = PATERNITY.substring(0, PATERNITY.indexOf("\"TH01\"") + 7);
        Reading<FamiliasFile> reading = FamiliasReader.read(text(half));
        assertEquals(1, reading.wrongCount());
        assertEquals("BROKEN_SYNTAX [mutation rate of women]", reading.wrong().get(0).refusal().code() + " "
                + reading.wrong().get(0).refusal().arguments());
        assertEquals(half.lines().count() + 1, reading.wrong().get(0).row());
        assertEquals(List.of("1 null OTHER_FORMAT [Familias, Output from Familias]"), wrong(FamiliasReader.read(text("a\nb\n"))));
        assertEquals(List.of("BROKEN_SYNTAX [number of persons]"), changed("3.3.1\n\"\"\n3\n", "3.3.1\n\"\"\n999999999\n"));
    }
}
