package org.athar.interop.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.engine.genotype.KnownMarker;
import org.athar.engine.genotype.MarkerCatalogue;

/**
 * Which columns of a wide table hold the alleles of which marker: "D3S1358" once or twice, "D3S1358-1" and "D3S1358 Allele 2", "DYS385a".
 */
public final class MarkerColumns {

    private static final Pattern NUMBERED = Pattern.compile("(.+?)(?:[ _.-]+|[ _.-]*allele[ _.-]*)(\\d{1,2})", Pattern.CASE_INSENSITIVE);

    /** Longer headings name no marker; the pattern takes the square of their length. */
    private static final int LONGEST_HEADING = 60;

    /**
     * The columns of one marker.
     *
     * @param marker  which
     * @param heading of the first of them
     * @param columns in the order of the file
     */
    public record Columns(KnownMarker marker, String heading, List<Integer> columns) {

        /** What a line says of the marker. */
        public CalledCells cells(Sheet.Line line) {
            return CalledCells.of(heading, columns.stream().map(line::cell).toList());
        }
    }

    private MarkerColumns() {
    }

    /**
     * The columns by marker, in the order of the file.
     *
     * @param others   columns that hold something else
     * @param findings gets the headings that name no marker and those that stand twice
     */
    public static List<Columns> of(Sheet sheet, Set<Integer> others, RunAssembly runs, Findings findings) {
        Map<String, Columns> found = new LinkedHashMap<>();
        Set<String> numbered = new HashSet<>();
        for (int column = 0; column < sheet.headings().size(); column++) {
            String heading = sheet.headings().get(column);
            if (others.contains(column) || heading.isEmpty()) {
                continue;
            }
            Matcher parts = NUMBERED.matcher(heading);
            boolean whole = heading.length() > LONGEST_HEADING || MarkerCatalogue.find(heading).isPresent() || !parts.matches();
            KnownMarker marker = runs.marker(whole ? heading : parts.group(1), sheet.headingRow(), heading).orElse(null);
            if (marker == null) {
                continue;
            }
            List<Integer> columns = found.computeIfAbsent(marker.name(), name -> new Columns(marker, heading, new ArrayList<>())).columns();
            columns.add(column);
            boolean again = whole ? columns.size() > marker.mostAlleles() : !numbered.add(heading);
            if (again) {
                findings.add(sheet.headingRow(), heading, ProfileRefusal.COLUMN_TWICE, heading);
            }
        }
        return List.copyOf(found.values());
    }
}
