package org.athar.interop.profile.haplotype;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.ProfileRefusal;
import org.athar.interop.profile.Reading;
import org.athar.interop.profile.Sheet;
import org.athar.interop.profile.SourceFile;

/**
 * Reads a table of mitochondrial haplotypes: columns sample, ranges and variants, or both in one as "16024-16365 73-340; 263G 315.1C". A
 * sample that is as the reference says so: rCRS. The reference's base may stand in front (A263G); whether it is right is not checked.
 */
public final class HaplotypeReader {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");
    private static final Pattern VARIANT = Pattern.compile("[ACGTN]?(\\d{1,6})(?:\\.([1-9]\\d?))?([ACGTRYSWKMBDHVNacgtryswkmbdhvn])");
    private static final Pattern LOSS = Pattern.compile("[ACGTN]?(\\d{1,6})(?:-(\\d{1,6}))?(?:-|[dD]|del|DEL)");
    /** The reference keeps a place here that no genome has, so that later positions stay what they were. */
    private static final int PLACE_OF_NOTHING = 3107;
    private static final int LONGEST_LOSS = 1000;
    /** Nobody differs from the reference by more than some hundred bases. */
    private static final int MOST_WORDS = 1000;

    private final Findings findings;
    private final String column;
    private final int row;

    private HaplotypeReader(Findings findings, String column, int row) {
        this.findings = findings;
        this.column = column;
        this.row = row;
    }

    /**
     * The haplotypes of a file with all that is wrong with it.
     *
     * @throws IOException if the bytes cannot be had
     */
    public static Reading<MitochondrialHaplotype> read(SourceFile source) throws IOException {
        Findings findings = new Findings(source.name());
        Optional<String> text = source.text(findings);
        if (text.isEmpty()) {
            return findings.reading(List.of());
        }
        Sheet sheet = Sheet.of(text.get(), true, findings);
        int sample = sheet.column("sample", "samplename", "sampleid", "name").orElse(-1);
        int ranges = sheet.column("ranges", "range").orElse(-1);
        int variants = sheet.column("variants", "haplotype", "mtdna", "profile").orElse(-1);
        if (!sheet.hasNext()) {
            findings.add(ProfileRefusal.EMPTY);
        }
        if (sample < 0 || variants < 0) {
            findings.add(sheet.headingRow(), null, ProfileRefusal.COLUMN_MISSING, sample < 0 ? "sample" : "variants");
            return findings.reading(List.of());
        }
        List<MitochondrialHaplotype> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Sheet.Line line = sheet.next(); line != null; line = sheet.next()) {
            String name = line.cell(sample);
            if (name.isEmpty()) {
                findings.add(line.row(), sheet.headings().get(sample), ProfileRefusal.VALUE_MISSING);
            } else if (!names.add(name)) {
                findings.add(line.row(), sheet.headings().get(sample), ProfileRefusal.SAMPLE_TWICE, name);
            } else {
                String[] both = (ranges < 0 ? line.cell(variants) : line.cell(ranges) + ";" + line.cell(variants)).split(";", 2);
                read.add(new HaplotypeReader(findings, sheet.headings().get(variants), line.row())
                        .haplotype(name, both[0], both.length < 2 ? "" : both[1]));
            }
        }
        return findings.reading(read);
    }

    private MitochondrialHaplotype haplotype(String name, String rangesWritten, String variantsWritten) {
        List<MtRange> ranges = new ArrayList<>();
        words(rangesWritten).forEach(word -> range(word).ifPresent(ranges::add));
        Map<String, MtVariant> variants = new TreeMap<>();
        boolean asReference = variantsWritten.strip().equalsIgnoreCase("rCRS");
        if (rangesWritten.isBlank() || variantsWritten.isBlank()) {
            findings.add(row, column, ProfileRefusal.VALUE_MISSING);
        }
        for (String word : asReference ? List.<String>of() : words(variantsWritten)) {
            for (MtVariant one : variants(word)) {
                MtVariant before = variants.putIfAbsent(one.position() + "." + one.insertion(), one);
                if (before != null) {
                    findings.add(row, column, ProfileRefusal.MARKER_TWICE, one.position(), before, one);
                }
            }
        }
        MitochondrialHaplotype read = new MitochondrialHaplotype(name, ranges, variants.values().stream()
                .sorted(Comparator.comparingInt(MtVariant::position).thenComparingInt(MtVariant::insertion)).toList(), row);
        check(read, variants.keySet());
        return read;
    }

    private List<String> words(String written) {
        List<String> words = Stream.of(written.strip().split("[\\s,;]+")).filter(word -> !word.isEmpty()).toList();
        if (words.size() > MOST_WORDS) {
            findings.add(row, column, ProfileRefusal.TOO_MANY, MOST_WORDS);
            return List.of();
        }
        return words;
    }

    private Optional<MtRange> range(String word) {
        Matcher parts = RANGE.matcher(word);
        if (!parts.matches()) {
            findings.add(row, column, ProfileRefusal.VALUE_UNREADABLE, word);
            return Optional.empty();
        }
        int from = Integer.parseInt(parts.group(1));
        int to = parts.group(2) == null ? from : Integer.parseInt(parts.group(2));
        if (!MtRange.exists(from) || !MtRange.exists(to)) {
            findings.add(row, column, ProfileRefusal.POSITION, word);
            return Optional.empty();
        }
        return Optional.of(new MtRange(from, to));
    }

    private List<MtVariant> variants(String word) {
        Matcher changed = VARIANT.matcher(word);
        Matcher lost = LOSS.matcher(word);
        List<MtVariant> found = new ArrayList<>();
        // "249d" is a loss and no mixture: a small d alone is how many write it
        if (lost.matches()) {
            int from = Integer.parseInt(lost.group(1));
            int to = lost.group(2) == null ? from : Integer.parseInt(lost.group(2));
            if (to < from || to - from >= LONGEST_LOSS) {
                findings.add(row, column, ProfileRefusal.POSITION, word);
                return List.of();
            }
            for (int position = from; position <= to; position++) {
                found.add(new MtVariant(position, 0, "DEL"));
            }
        } else if (changed.matches()) {
            int insertion = changed.group(2) == null ? 0 : Integer.parseInt(changed.group(2));
            found.add(new MtVariant(Integer.parseInt(changed.group(1)), insertion, changed.group(3)));
        } else {
            findings.add(row, column, ProfileRefusal.VALUE_UNREADABLE, word);
        }
        return found;
    }

    private void check(MitochondrialHaplotype read, Set<String> known) {
        String ranges = read.ranges().stream().map(MtRange::toString).collect(Collectors.joining(" "));
        for (MtVariant one : read.variants()) {
            if (!MtRange.exists(one.position()) || one.position() == PLACE_OF_NOTHING) {
                findings.add(row, column, ProfileRefusal.POSITION, one);
            } else if (!read.covers(one.position())) {
                findings.add(row, column, ProfileRefusal.OUTSIDE_RANGE, one, ranges);
            } else if (one.insertion() > 1 && !known.contains(one.position() + "." + (one.insertion() - 1))) {
                findings.add(row, column, ProfileRefusal.VALUE_UNREADABLE, one);
            }
        }
    }
}
