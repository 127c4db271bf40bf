package org.athar.interop.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.athar.engine.genotype.MarkerClass;
import org.athar.engine.genotype.StrProfile;
import org.athar.laboratory.code.ProfileKind;

/**
 * What a run brings to the laboratory: a profile for each kind of markers, as lines that a person could have typed.
 *
 * @param lines by kind; markers at which nothing was called are left out
 */
public record RunContent(Map<ProfileKind, List<String>> lines) {

    /**
     * Of a run.
     *
     * @param both whether one allele alone at a marker of two means the same from both parents; otherwise the other is not known
     */
    public static RunContent of(ParsedProfile run, boolean both) {
        boolean man = run.loci().stream().anyMatch(locus -> locus.kind() == MarkerClass.Y && !locus.alleles().isEmpty()
                || locus.kind() == MarkerClass.AMELOGENIN && locus.alleles().contains("Y"));
        boolean autosomes = run.loci().stream().anyMatch(locus -> locus.kind() == MarkerClass.AUTOSOMAL);
        Map<ProfileKind, List<String>> lines = new EnumMap<>(ProfileKind.class);
        run.loci().stream().filter(locus -> !locus.alleles().isEmpty()).forEach(locus -> {
            ProfileKind kind = kindOf(locus.kind(), autosomes);
            if (kind != null) {
                lines.computeIfAbsent(kind, none -> new ArrayList<>()).add(locus.marker() + " " + written(locus, both, man));
            }
        });
        return new RunContent(lines);
    }

    /** Kits for autosomes carry a few markers of the Y chromosome, and the test of sex belongs to them too. */
    private static ProfileKind kindOf(MarkerClass marker, boolean autosomes) {
        return switch (marker) {
            case AUTOSOMAL -> ProfileKind.AUTOSOMAL_STR;
            case AMELOGENIN -> autosomes ? ProfileKind.AUTOSOMAL_STR : null;
            case Y -> autosomes ? ProfileKind.AUTOSOMAL_STR : ProfileKind.Y_STR;
            case X -> ProfileKind.X_STR;
            case SNP -> ProfileKind.SNP;
            case QUALITY_SENSOR -> null;
        };
    }

    private static String written(ParsedLocus locus, boolean both, boolean man) {
        List<String> alleles = new ArrayList<>(locus.alleles());
        boolean alone = locus.kind() == MarkerClass.Y || locus.kind() == MarkerClass.X && man;
        if (locus.flags().contains(LocusFlag.OFF_LADDER) && alleles.size() == 1 && !alone) {
            alleles.add(StrProfile.UNSEEN);
        } else if (alleles.size() == 1 && !alone) {
            alleles.add(both && !locus.flags().contains(LocusFlag.PARTIAL) ? alleles.get(0) : StrProfile.UNSEEN);
        }
        return alleles.stream().collect(Collectors.joining(" "));
    }
}
