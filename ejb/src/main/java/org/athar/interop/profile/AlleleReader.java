package org.athar.interop.profile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.engine.genotype.KnownMarker;
import org.athar.engine.genotype.MarkerClass;

/**
 * Makes a call of the cells of one marker. What cannot be read is named and left out, never guessed: "9,3" is refused and not taken for
 * 9.3 or for 9 and 3.
 */
final class AlleleReader {

    private static final Set<String> NOTHING = Set.of("", "-", "--", "NA", "N/A", "NR", "ND", "NULL");
    private static final Set<String> DOUBT = Set.of("?", "INC");
    private static final int LONGEST_CELL = 40;
    private static final Pattern HEIGHT = Pattern.compile("\\d{1,7}(\\.\\d{1,6})?");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((.+)\\)|\\[(.+)\\]");
    /** Two alleles in one cell of a marker with several copies: microvariants have one digit, so two digits after a comma begin another. */
    private static final Pattern COPIES = Pattern.compile("([\\d.]+) ?[,-] ?(\\d\\d(?:\\.\\d)?)");

    private final KnownMarker marker;
    private final CalledCells cells;
    private final int row;
    private final Findings findings;
    private final List<String> alleles = new ArrayList<>();
    private final List<Integer> heights = new ArrayList<>();
    private final Set<LocusFlag> flags = EnumSet.noneOf(LocusFlag.class);

    private AlleleReader(KnownMarker marker, CalledCells cells, int row, Findings findings) {
        this.marker = marker;
        this.cells = cells;
        this.row = row;
        this.findings = findings;
        flags.addAll(cells.flags());
    }

    /** The call; of a ladder alleles are not counted. */
    static ParsedLocus read(KnownMarker marker, CalledCells cells, RunKind kind, int row, Findings findings) {
        AlleleReader reader = new AlleleReader(marker, cells, row, findings);
        for (int i = 0; i < cells.alleles().size(); i++) {
            int before = reader.alleles.size();
            reader.cell(cells.alleles().get(i));
            if (i < cells.heights().size() && reader.alleles.size() == before + 1) {
                reader.height(cells.heights().get(i));
            }
        }
        List<Integer> heights = reader.heights.size() == reader.alleles.size() ? reader.heights : List.of();
        ParsedLocus call = new ParsedLocus(marker.name(), marker.kind(), reader.alleles, heights, reader.flags, row);
        return judged(marker, call, cells.column(), kind, findings);
    }

    /** The calls of two cells or rows of one marker with several copies taken together. */
    static ParsedLocus together(KnownMarker marker, ParsedLocus one, ParsedLocus other, String column, RunKind kind, Findings findings) {
        List<String> alleles = new ArrayList<>(one.alleles());
        alleles.addAll(other.alleles());
        List<Integer> heights = new ArrayList<>(one.heights());
        heights.addAll(other.heights());
        Set<LocusFlag> flags = new HashSet<>(one.flags());
        flags.addAll(other.flags());
        flags.removeAll(Set.of(LocusFlag.ONE_ALLELE, LocusFlag.NOTHING_CALLED));
        List<Integer> known = heights.size() == alleles.size() ? heights : List.of();
        return judged(marker, new ParsedLocus(one.marker(), one.kind(), alleles, known, flags, one.row()), column, kind, findings);
    }

    private static ParsedLocus judged(KnownMarker marker, ParsedLocus call, String column, RunKind kind, Findings findings) {
        Set<LocusFlag> flags = new HashSet<>(call.flags());
        long different = call.alleles().stream().distinct().count();
        if (call.alleles().isEmpty()) {
            flags.add(LocusFlag.NOTHING_CALLED);
        } else if (call.alleles().size() == 1 && marker.mostAlleles() > 1) {
            flags.add(LocusFlag.ONE_ALLELE);
        }
        if (kind != RunKind.LADDER && different > (marker.multiCopy() ? 2 : marker.mostAlleles())) {
            flags.add(LocusFlag.MORE_ALLELES);
        }
        if (kind != RunKind.LADDER && different > marker.mostAlleles()) {
            findings.add(call.row(), column, ProfileRefusal.TOO_MANY_ALLELES, marker.name(), different,
                    String.join(", ", call.alleles()), marker.mostAlleles());
        }
        return new ParsedLocus(call.marker(), call.kind(), call.alleles(), call.heights(), flags, call.row());
    }

    private void cell(String written) {
        if (written.length() > LONGEST_CELL) {
            findings.add(row, cells.column(), ProfileRefusal.ALLELE_UNREADABLE, written, marker.name());
            return;
        }
        Matcher copies = COPIES.matcher(written.strip());
        if (marker.multiCopy() && copies.matches()) {
            allele(copies.group(1));
            allele(copies.group(2));
            return;
        }
        String upper = written.strip().toUpperCase(Locale.ROOT);
        for (String one : NOTHING.contains(upper) ? List.of("") : List.of(upper.split("[/;]"))) {
            allele(one.strip());
        }
    }

    private void allele(String written) {
        String word = written;
        Matcher brackets = IN_BRACKETS.matcher(word);
        if (brackets.matches()) {
            flags.add(LocusFlag.UNCERTAIN);
            word = (brackets.group(1) != null ? brackets.group(1) : brackets.group(2)).strip();
        } else if (word.length() > 1 && word.endsWith("?")) {
            flags.add(LocusFlag.UNCERTAIN);
            word = word.substring(0, word.length() - 1).strip();
        }
        if (word.equals("OL")) {
            flags.add(LocusFlag.OFF_LADDER);
        } else if (word.equals("OMR")) {
            flags.add(LocusFlag.OUT_OF_RANGE);
        } else if (DOUBT.contains(word)) {
            flags.add(LocusFlag.UNCERTAIN);
        } else if (!NOTHING.contains(word)) {
            named(word);
        }
    }

    private void named(String word) {
        boolean beyond = word.startsWith("<") || word.startsWith(">");
        boolean pair = word.length() == 2 && (marker.kind() == MarkerClass.AMELOGENIN || marker.kind() == MarkerClass.SNP);
        List<String> names = new ArrayList<>();
        for (String one : pair ? List.of(word.substring(0, 1), word.substring(1)) : List.of(beyond ? word.substring(1) : word)) {
            AlleleNames.canonical(marker, one).ifPresent(names::add);
        }
        if (names.size() != (pair ? 2 : 1) || beyond && pair) {
            findings.add(row, cells.column(), ProfileRefusal.ALLELE_UNREADABLE, word, marker.name());
            return;
        }
        if (beyond) {
            flags.add(LocusFlag.OFF_LADDER);
        }
        names.forEach(name -> alleles.add(beyond ? word.charAt(0) + name : name));
    }

    private void height(String written) {
        if (written.isBlank()) {
            return;
        }
        if (HEIGHT.matcher(written.strip()).matches()) {
            heights.add(Math.toIntExact(Math.round(Double.parseDouble(written.strip()))));
        } else {
            findings.add(row, cells.column(), ProfileRefusal.VALUE_UNREADABLE, written);
        }
    }
}
