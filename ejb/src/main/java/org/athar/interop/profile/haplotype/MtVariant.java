package org.athar.interop.profile.haplotype;

/**
 * A difference from the reference sequence, in the notation of EMPOP (Parson and Duer 2007; Parson and others 2014).
 *
 * @param position  in the reference, 1 to 16569
 * @param insertion which base after the position was put in, from 1; 0 where a base is changed or lost
 * @param change    a base, an IUPAC letter for a mixture of bases, in small letters where some molecules lack it, or DEL
 */
public record MtVariant(int position, int insertion, String change) {

    /** Whether molecules differ there. */
    public boolean isMixture() {
        return !change.equals("DEL") && !change.matches("[ACGT]");
    }

    @Override
    public String toString() {
        return position + (insertion == 0 ? "" : "." + insertion) + change;
    }
}
