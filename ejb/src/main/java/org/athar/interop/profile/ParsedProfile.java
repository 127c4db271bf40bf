package org.athar.interop.profile;

import java.util.List;
import org.athar.engine.genotype.MarkerClass;

/**
 * One typing run of one sample, as a file has it. Several runs of one sample stay apart.
 *
 * @param sampleName as written
 * @param run        what tells this run from others of the sample, such as the file of the instrument; empty where the file has nothing
 * @param kit        name of the kit or panel as written; empty where the file does not say
 * @param kind       whether it is a sample or one of the controls beside it
 * @param loci       in the order of the file
 * @param row        line on which it begins
 */
public record ParsedProfile(String sampleName, String run, String kit, RunKind kind, List<ParsedLocus> loci, int row) {

    /** Keeps the loci as they are now. */
    public ParsedProfile {
        loci = List.copyOf(loci);
    }

    /** The calls at markers of one kind: of the Y chromosome, the haplotype of a man's line. */
    public List<ParsedLocus> ofKind(MarkerClass kind) {
        return loci.stream().filter(locus -> locus.kind() == kind).toList();
    }

    /** Markers of the X chromosome with two different alleles although a Y was seen: two X beside the Y, a mixture, or a mistake. */
    public List<String> doubledX() {
        boolean man = ofKind(MarkerClass.AMELOGENIN).stream().anyMatch(locus -> locus.alleles().contains("Y"))
                || ofKind(MarkerClass.Y).stream().anyMatch(locus -> !locus.alleles().isEmpty());
        return !man ? List.of() : ofKind(MarkerClass.X).stream().filter(locus -> locus.alleles().stream().distinct().count() > 1)
                .map(ParsedLocus::marker).toList();
    }
}
