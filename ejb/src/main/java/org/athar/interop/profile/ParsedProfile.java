package org.athar.interop.profile;

import java.util.List;

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
}
