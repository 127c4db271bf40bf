package org.athar.interop.profile.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.interop.profile.LocusFlag;
import org.athar.interop.profile.ParsedLocus;
import org.athar.interop.profile.ParsedProfile;
import org.athar.interop.profile.RunKind;
import org.athar.interop.profile.WrittenTable;

/**
 * Writes profiles as tables that {@link GenotypeTableReader} reads again as they were, but for the flags PARTIAL and NOT_AUTOSOMAL, which
 * tables have no word for.
 */
public final class GenotypeTables {

    private static final List<String> RUN = List.of("Sample File", "Sample Name", "Sample Type", "Panel");
    private static final Map<RunKind, String> TYPES = Map.of(RunKind.SAMPLE, "Sample", RunKind.LADDER, "Allelic Ladder",
            RunKind.POSITIVE_CONTROL, "Positive Control", RunKind.NEGATIVE_CONTROL, "Negative Control");
    private static final Map<LocusFlag, String> WORDS = Map.of(LocusFlag.OFF_LADDER, "OL", LocusFlag.OUT_OF_RANGE, "OMR",
            LocusFlag.UNCERTAIN, "?");

    private GenotypeTables() {
    }

    /** A line for each run and marker. */
    public static WrittenTable upright(List<ParsedProfile> profiles) {
        int alleles = Math.max(1, profiles.stream().flatMap(one -> one.loci().stream()).mapToInt(locus -> cells(locus).size()).max()
                .orElse(1));
        int heights = profiles.stream().flatMap(one -> one.loci().stream()).mapToInt(locus -> locus.heights().size()).max().orElse(0);
        List<String> headings = new ArrayList<>(RUN);
        headings.add("Marker");
        addNumbered(headings, "Allele ", alleles);
        addNumbered(headings, "Height ", heights);
        headings.add("GQ");
        List<List<Object>> rows = new ArrayList<>();
        for (ParsedProfile profile : profiles) {
            for (ParsedLocus locus : profile.loci()) {
                List<Object> row = run(profile);
                row.add(locus.marker());
                addFilled(row, cells(locus), alleles);
                addFilled(row, locus.heights(), heights);
                row.add(locus.flags().contains(LocusFlag.LOW_QUALITY) ? "Low Quality" : "");
                rows.add(row);
            }
        }
        return new WrittenTable(headings, rows);
    }

    /** A line for each run, with columns for the alleles of each marker; without heights and quality. */
    public static WrittenTable lying(List<ParsedProfile> profiles) {
        Map<String, Integer> widths = new LinkedHashMap<>();
        profiles.forEach(profile -> profile.loci().forEach(locus ->
                widths.merge(locus.marker(), Math.max(2, cells(locus).size()), Math::max)));
        List<String> headings = new ArrayList<>(RUN);
        widths.forEach((marker, width) -> addNumbered(headings, marker + "-", width));
        List<List<Object>> rows = new ArrayList<>();
        for (ParsedProfile profile : profiles) {
            List<Object> row = run(profile);
            Map<String, List<String>> calls = profile.loci().stream().collect(Collectors.toMap(ParsedLocus::marker, GenotypeTables::cells));
            widths.forEach((marker, width) -> addFilled(row, calls.getOrDefault(marker, List.of()), width));
            rows.add(row);
        }
        return new WrittenTable(headings, rows);
    }

    private static List<Object> run(ParsedProfile profile) {
        return new ArrayList<>(List.of(profile.run(), profile.sampleName(), TYPES.get(profile.kind()), profile.kit()));
    }

    /** The alleles, then a word for each flag that has one. */
    private static List<String> cells(ParsedLocus locus) {
        List<String> cells = new ArrayList<>(locus.alleles());
        Set<LocusFlag> flags = locus.flags();
        WORDS.forEach((flag, word) -> {
            if (flags.contains(flag)) {
                cells.add(word);
            }
        });
        return cells;
    }

    private static void addNumbered(List<String> headings, String word, int count) {
        for (int i = 1; i <= count; i++) {
            headings.add(word + i);
        }
    }

    private static void addFilled(List<Object> row, List<?> cells, int width) {
        row.addAll(cells);
        for (int i = cells.size(); i < width; i++) {
            row.add("");
        }
    }
}
