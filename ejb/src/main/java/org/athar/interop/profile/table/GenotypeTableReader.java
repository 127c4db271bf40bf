package org.athar.interop.profile.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.athar.engine.genotype.KnownMarker;
import org.athar.interop.profile.CalledCells;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.LocusFlag;
import org.athar.interop.profile.MarkerColumns;
import org.athar.interop.profile.ParsedProfile;
import org.athar.interop.profile.ProfileRefusal;
import org.athar.interop.profile.Reading;
import org.athar.interop.profile.RunAssembly;
import org.athar.interop.profile.RunKind;
import org.athar.interop.profile.Sheet;
import org.athar.interop.profile.SourceFile;

/**
 * Reads a table of genotypes: upright, a line for each sample and marker with columns Allele 1, Allele 2 and on, or lying, a line for each
 * sample with columns for the alleles of each marker. Each "Sample File" of a sample is a typing run of its own.
 */
public final class GenotypeTableReader {

    private static final Set<String> NO_MARKERS = Set.of("panel", "kit", "sampletype", "type", "runname", "rundateandtime", "rundate",
            "well", "lane", "instrumenttype", "instrumentid", "analysismethod", "sizestandard", "status", "comment", "comments", "sq",
            "sqi", "gq", "cgq", "offs", "shp", "ol", "omr", "spu", "mix", "mnr", "ud1", "ud2", "ud3", "plate", "category", "project");

    private final Findings findings;
    private final Sheet sheet;
    private final RunAssembly runs;
    private final int file;
    private final int name;
    private final int panel;
    private final int type;

    private GenotypeTableReader(Sheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
        this.runs = new RunAssembly(findings);
        this.file = sheet.column("samplefile", "samplefilename", "filename").orElse(-1);
        this.name = sheet.column("samplename", "sample", "sampleid", "name").orElse(-1);
        this.panel = sheet.column("panel", "kit").orElse(-1);
        this.type = sheet.column("sampletype", "type").orElse(-1);
    }

    /**
     * The typing runs of a file with all that is wrong with it.
     *
     * @throws IOException if the bytes cannot be had
     */
    public static Reading<ParsedProfile> read(SourceFile source) throws IOException {
        Findings findings = new Findings(source.name());
        Optional<String> text = source.text(findings);
        if (text.isEmpty()) {
            return findings.reading(List.of());
        }
        GenotypeTableReader reader = new GenotypeTableReader(Sheet.of(text.get(), false, findings), findings);
        reader.read();
        return findings.reading(reader.runs.profiles());
    }

    private void read() {
        if (!sheet.hasNext()) {
            findings.add(ProfileRefusal.EMPTY);
        } else if (sheet.headings().isEmpty()) {
            sheet.next();
        } else if (name < 0) {
            findings.add(sheet.headingRow(), null, ProfileRefusal.COLUMN_MISSING, "Sample Name");
        } else if (sheet.column("marker", "locus").isPresent()) {
            readUpright(sheet.column("marker", "locus").get());
        } else {
            readLying();
        }
    }

    private void readUpright(int marker) {
        List<Integer> alleles = numbered("allele");
        if (alleles.isEmpty()) {
            findings.add(sheet.headingRow(), null, ProfileRefusal.COLUMN_MISSING, "Allele 1");
            return;
        }
        List<Integer> heights = numbered("height");
        int quality = sheet.column("gq", "quality").orElse(-1);
        boolean more = true;
        for (Sheet.Line line = sheet.next(); line != null && more; line = sheet.next()) {
            Optional<String> sample = begin(line);
            String written = line.cell(marker);
            if (written.isEmpty()) {
                findings.add(line.row(), sheet.headings().get(marker), ProfileRefusal.VALUE_MISSING);
            }
            Optional<KnownMarker> known = written.isEmpty() ? Optional.empty()
                    : runs.marker(written, line.row(), sheet.headings().get(marker));
            if (sample.isPresent() && known.isPresent()) {
                CalledCells cells = new CalledCells(sheet.headings().get(alleles.get(0)), alleles.stream().map(line::cell).toList(),
                        heights.stream().map(line::cell).toList(), flags(line.cell(quality)));
                more = runs.add(sample.get(), line.cell(file), known.get(), written, cells, line.row());
            }
        }
    }

    private void readLying() {
        Set<Integer> others = IntStream.range(0, sheet.headings().size())
                .filter(column -> column == file || column == name || NO_MARKERS.contains(Sheet.word(sheet.headings().get(column))))
                .boxed().collect(Collectors.toSet());
        List<MarkerColumns.Columns> markers = MarkerColumns.of(sheet, others, runs, findings);
        if (markers.isEmpty()) {
            findings.add(sheet.headingRow(), null, ProfileRefusal.COLUMN_MISSING, "Marker");
            return;
        }
        boolean more = true;
        for (Sheet.Line line = sheet.next(); line != null && more; line = sheet.next()) {
            if (!line.cell(name).isEmpty() && runs.knows(line.cell(name), line.cell(file))) {
                findings.add(line.row(), sheet.headings().get(name), ProfileRefusal.SAMPLE_TWICE, line.cell(name));
                continue;
            }
            Optional<String> sample = begin(line);
            for (MarkerColumns.Columns one : sample.isEmpty() ? List.<MarkerColumns.Columns>of() : markers) {
                more = more && runs.add(sample.get(), line.cell(file), one.marker(), one.heading(), one.cells(line), line.row());
            }
        }
    }

    /** The name of the line's sample, whose run is begun; empty, and said so, where the line has none. */
    private Optional<String> begin(Sheet.Line line) {
        String sample = line.cell(name);
        if (sample.isEmpty()) {
            findings.add(line.row(), sheet.headings().get(name), ProfileRefusal.VALUE_MISSING);
            return Optional.empty();
        }
        runs.begin(sample, line.cell(file), line.cell(panel), RunKind.of(line.cell(type), sample), line.row());
        return Optional.of(sample);
    }

    private List<Integer> numbered(String word) {
        List<Integer> found = new ArrayList<>();
        for (int column = 0; column < sheet.headings().size(); column++) {
            if (Sheet.word(sheet.headings().get(column)).matches(word + "\\d{1,2}")) {
                found.add(column);
            }
        }
        return found;
    }

    private static Set<LocusFlag> flags(String quality) {
        String low = quality.toLowerCase(Locale.ROOT);
        return low.contains("low") || low.contains("fail") ? Set.of(LocusFlag.LOW_QUALITY) : Set.of();
    }
}
