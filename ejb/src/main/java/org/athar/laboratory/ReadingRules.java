package org.athar.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.engine.genotype.KnownMarker;
import org.athar.engine.genotype.MarkerCatalogue;
import org.athar.engine.genotype.MarkerClass;
import org.athar.engine.genotype.StrProfile;
import org.athar.kernel.Folding;
import org.athar.kernel.Refusal;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.model.Reading;

/** Makes one form of what was typed of a profile, or says everything that is wrong with it. */
final class ReadingRules {

    private static final String FIELD = "loci";
    private static final int MOST_MARKERS = 2_000;
    private static final int LONGEST = 40_000;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/=:|،؛]+");
    private static final Pattern REPEATS = Pattern.compile("\\d{1,2}(\\.[1-9])?");
    private static final Pattern BASE = Pattern.compile("[ACGT]|-");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})-(\\d{1,5})");
    private static final Pattern DIFFERENCE = Pattern.compile("[ACGT]?\\d{1,5}(\\.\\d{1,2})?([ACGTURYSWKMBDHVN]|del|DEL|-)");
    private static final int LAST_BASE = 16_569;

    private final List<Refusal> wrong = new ArrayList<>();
    private final ProfileKind kind;

    private ReadingRules(ProfileKind kind) {
        this.kind = kind;
    }

    /** What was read, once nothing is wrong with it. */
    record Read(Optional<Reading> reading, List<Refusal> wrong) {
    }

    /** Reads a marker a line; of mitochondrial DNA one line. */
    static Read read(ProfileKind kind, String typed) {
        if (typed.length() > LONGEST) {
            return new Read(Optional.empty(), List.of(Refusal.at(FIELD, LaboratoryRefusal.UNREADABLE, LONGEST)));
        }
        ReadingRules rules = new ReadingRules(kind);
        String line = kind == ProfileKind.MITOCHONDRIAL ? rules.haplotype(Folding.latinDigits(typed.strip()))
                : rules.markers(Folding.latinDigits(typed)).toString();
        return rules.wrong.isEmpty() ? new Read(Optional.of(new Reading(kind, line)), List.of())
                : new Read(Optional.empty(), List.copyOf(rules.wrong));
    }

    private StrProfile markers(String typed) {
        Map<String, List<String>> loci = new TreeMap<>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(MOST_MARKERS).forEach(line -> marker(line, loci));
        if (loci.isEmpty() && wrong.isEmpty()) {
            wrong.add(Refusal.at(FIELD, LaboratoryRefusal.MISSING));
        }
        return StrProfile.of(loci);
    }

    private void marker(String line, Map<String, List<String>> loci) {
        Optional<Named> named = named(line);
        if (named.isEmpty()) {
            wrong.add(Refusal.at(FIELD, LaboratoryRefusal.LINE_UNREADABLE, line));
            return;
        }
        Optional<KnownMarker> found = MarkerCatalogue.find(named.get().name());
        if (found.isEmpty()) {
            wrong.add(Refusal.at(FIELD, LaboratoryRefusal.MARKER_UNKNOWN, named.get().name(),
                    String.join(", ", MarkerCatalogue.nearest(named.get().name()))));
            return;
        }
        KnownMarker marker = found.get();
        if (!kind.holds(marker.kind())) {
            wrong.add(Refusal.at(FIELD, LaboratoryRefusal.MARKER_UNFIT, marker.name()));
            return;
        }
        List<String> alleles = named.get().alleles();
        alleles.stream().filter(allele -> !isAllele(marker, allele)).forEach(allele -> wrong.add(Refusal.at(FIELD,
                LaboratoryRefusal.ALLELE_UNREADABLE, marker.name(), allele)));
        if (alleles.size() > marker.mostAlleles()) {
            wrong.add(Refusal.at(FIELD, LaboratoryRefusal.TOO_MANY_ALLELES, marker.name(), alleles.size()));
        } else if (loci.putIfAbsent(marker.name(), alleles) != null) {
            wrong.add(Refusal.at(FIELD, LaboratoryRefusal.MARKER_TWICE, marker.name()));
        }
    }

    private record Named(String name, List<String> alleles) {
    }

    /** The longest beginning of a line that names a marker, since some names have a blank in them; else its first word. */
    private static Optional<Named> named(String line) {
        String[] words = BETWEEN.split(line.strip());
        for (int taken = Math.min(2, words.length - 1); taken > 0; taken--) {
            String name = String.join(" ", List.of(words).subList(0, taken));
            List<String> alleles = List.of(words).subList(taken, words.length);
            boolean anySeen = alleles.stream().anyMatch(allele -> !allele.equals(StrProfile.UNSEEN));
            if (anySeen && (taken == 1 || MarkerCatalogue.find(name).isPresent() && MarkerCatalogue.find(words[0]).isEmpty())) {
                return Optional.of(new Named(name, alleles));
            }
        }
        return Optional.empty();
    }

    private static boolean isAllele(KnownMarker marker, String allele) {
        if (allele.equals(StrProfile.UNSEEN)) {
            return true;
        }
        if (marker.kind() == MarkerClass.AMELOGENIN) {
            return allele.equals("X") || allele.equals("Y");
        }
        return (marker.kind() == MarkerClass.SNP ? BASE : REPEATS).matcher(allele).matches();
    }

    private String haplotype(String typed) {
        String[] halves = typed.split(";", -1);
        if (halves.length != 2 || halves[0].isBlank()) {
            wrong.add(Refusal.at(FIELD, LaboratoryRefusal.HAPLOTYPE_UNREADABLE, typed.substring(0, Math.min(40, typed.length()))));
            return typed;
        }
        List<String> ranges = List.of(halves[0].strip().split("[\\s,]+"));
        List<String> differences = halves[1].isBlank() ? List.of() : List.of(halves[1].strip().split("[\\s,]+"));
        ranges.stream().filter(range -> !isRange(range)).forEach(this::refuseHaplotype);
        differences.stream().filter(one -> !DIFFERENCE.matcher(one).matches()).forEach(this::refuseHaplotype);
        return String.join(" ", ranges) + "; " + String.join(" ", differences);
    }

    private void refuseHaplotype(String what) {
        wrong.add(Refusal.at(FIELD, LaboratoryRefusal.HAPLOTYPE_UNREADABLE, what));
    }

    private static boolean isRange(String range) {
        Matcher parts = RANGE.matcher(range);
        if (!parts.matches()) {
            return false;
        }
        int first = Integer.parseInt(parts.group(1));
        int last = Integer.parseInt(parts.group(2));
        return first >= 1 && last <= LAST_BASE && first <= last;
    }
}
