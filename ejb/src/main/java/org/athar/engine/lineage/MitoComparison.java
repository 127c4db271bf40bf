package org.athar.engine.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.athar.engine.lineage.LineageEvidence.Conclusion;

/**
 * Compares mitochondrial haplotypes in the ranges that both have. A mixture of bases (heteroplasmy) is no difference where it shares a base
 * with what the other has; against the reference's base, which a mixture contains, it is none either. Insertions and deletions in the
 * stretches of repeated bases, whose number changes within one person, are not counted. After the interpretation guidelines of SWGDAM 2013
 * and the DNA commission of the ISFG (Parson et al. 2014).
 *
 * @param lengthStretches  positions at which insertions and deletions are not counted
 * @param excluding        so many differences exclude; fewer, but at least one, are inconclusive
 * @param fewestCompared   with fewer positions in common nothing is said
 */
public record MitoComparison(Set<Integer> lengthStretches, int excluding, int fewestCompared) {

    /** Two differences exclude, at least 200 positions compared. */
    public static final MitoComparison USUAL = new MitoComparison(
            Set.of(309, 315, 455, 463, 523, 524, 573, 960, 5899, 8276, 8285, 16_193), 2, 200);

    private static final List<String> MIXTURES = List.of("A:A", "C:C", "G:G", "T:T", "R:AG", "Y:CT", "S:CG", "W:AT", "K:GT", "M:AC",
            "B:CGT", "H:ACT", "V:ACG", "N:ACGT");

    /** Keeps the positions as they are; refuses what is no count. */
    public MitoComparison {
        lengthStretches = Set.copyOf(lengthStretches);
        if (excluding < 1 || fewestCompared < 1) {
            throw new IllegalArgumentException("excluding differences " + excluding + " and positions compared " + fewestCompared
                    + " must be at least 1");
        }
    }

    /**
     * What two haplotypes say of one maternal line.
     *
     * @param partial whether either profile is degraded or partial: it then never excludes (rule D6)
     */
    public LineageEvidence of(MitoHaplotype one, MitoHaplotype other, boolean partial) {
        Set<String> places = new TreeSet<>(one.variants().keySet());
        places.addAll(other.variants().keySet());
        List<String> different = new ArrayList<>();
        List<String> notCounted = new ArrayList<>();
        for (String place : places) {
            String mine = one.variants().get(place);
            String theirs = other.variants().get(place);
            int position = MitoHaplotype.position(place);
            if (one.has(position) && other.has(position) && !String.valueOf(mine).equals(theirs)) {
                (isCounted(place, position, mine, theirs) ? different : notCounted).add(place);
            }
        }
        int compared = compared(one, other);
        return new LineageEvidence(Line.MATERNAL, conclusion(compared, different.size(), partial), compared, different, notCounted,
                different.size());
    }

    private Conclusion conclusion(int compared, int different, boolean partial) {
        if (compared < fewestCompared || different > 0 && (partial || different < excluding)) {
            return Conclusion.INCONCLUSIVE;
        }
        return different == 0 ? Conclusion.NOT_EXCLUDED : Conclusion.EXCLUDED;
    }

    private static int compared(MitoHaplotype one, MitoHaplotype other) {
        int compared = 0;
        for (int position = 1; position <= MitoHaplotype.LENGTH; position++) {
            compared += one.has(position) && other.has(position) ? 1 : 0;
        }
        return compared;
    }

    /** Null is the reference's. */
    private boolean isCounted(String place, int position, String mine, String theirs) {
        boolean length = place.indexOf('.') > 0 || MitoHaplotype.DELETED.equals(mine) || MitoHaplotype.DELETED.equals(theirs);
        if (length) {
            return !lengthStretches.contains(position);
        }
        if (mine == null || theirs == null) {
            return bases(mine == null ? theirs : mine).length() == 1;
        }
        return bases(mine).chars().noneMatch(base -> bases(theirs).indexOf(base) >= 0);
    }

    private static String bases(String letter) {
        return MIXTURES.stream().filter(one -> one.startsWith(letter)).findFirst().orElseThrow().substring(2);
    }
}
