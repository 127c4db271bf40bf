package org.athar.interop.profile.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.athar.engine.genotype.KnownMarker;
import org.athar.interop.profile.CalledCells;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.LocusFlag;
import org.athar.interop.profile.ParsedProfile;
import org.athar.interop.profile.ProfileRefusal;
import org.athar.interop.profile.Reading;
import org.athar.interop.profile.RunAssembly;
import org.athar.interop.profile.RunKind;
import org.athar.interop.profile.Sheet;
import org.athar.interop.profile.SourceFile;

/**
 * Reads the single bases of one person: columns rsid, chromosome, position and genotype, or allele1 and allele2, as 23andMe and others
 * write them. The sample is named by the file. Numbers of the maker's own (i500001) are passed over, since no other panel has them.
 */
public final class BaseListReader {

    /** 23andMe has its headings in the last line of remarks. */
    private static final Pattern HEADINGS_IN_REMARK = Pattern.compile("(?m)^#[ \\t]*(rsid[ \\t,;])");
    private static final Pattern OWN_NUMBER = Pattern.compile("i\\d+");
    private static final Pattern AUTOSOME = Pattern.compile("(chr)?([1-9]|1\\d|2[0-2])");

    private BaseListReader() {
    }

    /**
     * The one run of a file with all that is wrong with it.
     *
     * @throws IOException if the bytes cannot be had
     */
    public static Reading<ParsedProfile> read(SourceFile source) throws IOException {
        Findings findings = new Findings(source.name());
        Optional<String> text = source.text(findings);
        if (text.isEmpty()) {
            return findings.reading(List.of());
        }
        Sheet sheet = Sheet.of(HEADINGS_IN_REMARK.matcher(text.get()).replaceFirst("$1"), true, findings);
        RunAssembly runs = new RunAssembly(findings);
        read(sheet, source.name(), runs, findings);
        return findings.reading(runs.profiles());
    }

    private static void read(Sheet sheet, String sample, RunAssembly runs, Findings findings) {
        int name = sheet.column("rsid", "rs", "snp", "marker").orElse(-1);
        int chromosome = sheet.column("chromosome", "chrom", "chr").orElse(-1);
        List<Integer> alleles = new ArrayList<>();
        for (String heading : List.of("genotype", "result", "allele1", "allele2")) {
            sheet.column(heading).ifPresent(alleles::add);
        }
        if (!sheet.hasNext()) {
            findings.add(ProfileRefusal.EMPTY);
        }
        if (name < 0 || alleles.isEmpty()) {
            findings.add(sheet.headingRow(), null, ProfileRefusal.COLUMN_MISSING, name < 0 ? "rsid" : "genotype");
            return;
        }
        runs.begin(sample, "", "", RunKind.SAMPLE, sheet.headingRow());
        boolean more = true;
        for (Sheet.Line line = sheet.next(); line != null && more; line = sheet.next()) {
            String written = line.cell(name);
            if (!OWN_NUMBER.matcher(written).matches()) {
                Optional<KnownMarker> marker = runs.marker(written, line.row(), sheet.headings().get(name));
                Set<LocusFlag> flags = chromosome < 0 || AUTOSOME.matcher(line.cell(chromosome)).matches() ? Set.of()
                        : Set.of(LocusFlag.NOT_AUTOSOMAL);
                List<String> cells = alleles.stream().map(line::cell).map(cell -> cell.equals("0") ? "" : cell).toList();
                more = marker.isEmpty() || runs.add(sample, "", marker.get(), written,
                        new CalledCells(sheet.headings().get(alleles.get(0)), cells, List.of(), flags), line.row());
            }
        }
    }
}
