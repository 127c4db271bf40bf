package org.athar.laboratory.code;

import org.athar.engine.genotype.MarkerClass;

/** What kind of markers a profile is of. */
public enum ProfileKind {

    /** Short tandem repeats of the autosomes, with the test of sex. */
    AUTOSOMAL_STR,
    /** Short tandem repeats of the Y chromosome. */
    Y_STR,
    /** Short tandem repeats of the X chromosome. */
    X_STR,
    /** Mitochondrial DNA: ranges read, and what differs there from the reference sequence. */
    MITOCHONDRIAL,
    /** Single bases. */
    SNP;

    /** Whether such a marker may stand in such a profile: kits for autosomes carry markers of the Y chromosome too. */
    public boolean holds(MarkerClass marker) {
        return switch (this) {
            case AUTOSOMAL_STR -> marker == MarkerClass.AUTOSOMAL || marker == MarkerClass.AMELOGENIN || marker == MarkerClass.Y;
            case Y_STR -> marker == MarkerClass.Y;
            case X_STR -> marker == MarkerClass.X || marker == MarkerClass.AMELOGENIN;
            case SNP -> marker == MarkerClass.SNP;
            case MITOCHONDRIAL -> false;
        };
    }
}
