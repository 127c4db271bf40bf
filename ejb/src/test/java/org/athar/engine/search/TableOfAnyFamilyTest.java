package org.athar.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.kinship.PedigreeLikelihood;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.athar.engine.search.table.CodedMarker;
import org.athar.engine.search.table.RatioRow;
import org.junit.jupiter.api.Test;

/** The ratio of a profile, looked up, is what the likelihoods of both hypotheses say, whatever the family is. */
class TableOfAnyFamilyTest {

    private static final double EXACT = 1e-12;
    private static final double LOST = 0.2;
    private int compared;

    private void looksUpWhatLikelihoodsSay(Marker marker, RandomFamilies families, int rounds, boolean troubled) {
        for (int round = 0; round < rounds; round++) {
            Pedigree pedigree = families.pedigree(2 + round % 4, 2 + round % 5);
            Family family = families.family(marker, pedigree, 1 + round % 4, troubled);
            CodedMarker coded = new CodedMarker(marker);
            RatioRow row = new FamilyTables(List.of(coded)).of(family, family.missing().get(0))[0];
            for (int column = 0; column < coded.columns().size(); column++) {
                compare(marker, coded, family, row, column);
            }
        }
        assertTrue(compared > rounds * 20, "only " + compared);
    }

    private void compare(Marker marker, CodedMarker coded, Family family, RatioRow row, int column) {
        int first = coded.columns().first(column);
        int second = coded.columns().second(column);
        double lost = coded.columns().isLossy(column) ? LOST : 0;
        String missing = family.missing().get(0);
        boolean man = family.pedigree().members().stream().anyMatch(one -> one.id().equals(missing) && one.sex() == Sex.MALE);
        if (first >= 0 && !(coded.isX() && man && second >= 0)) {
            Genotype profile = new Genotype(marker.alleles().get(first), second < 0 ? null : marker.alleles().get(second));
            double wanted = ratio(marker, family, missing, man, profile, lost);
            assertEquals(1, row.ratio(column, lost) == wanted ? 1 : row.ratio(column, lost) / wanted, EXACT,
                    () -> profile + " as " + missing + " of " + family);
            assertTrue(row.bound(column) >= row.ratio(column, lost) * (1 - EXACT));
            compared++;
        }
    }

    private static double ratio(Marker marker, Family family, String missing, boolean man, Genotype profile, double lost) {
        Map<String, Genotype> seen = family.seen().get(marker.name());
        Map<String, Double> dropout = new HashMap<>(family.circumstances().dropout());
        dropout.put(missing, lost);
        dropout.put("sample", lost);
        Circumstances circumstances = new Circumstances(0, dropout);
        Map<String, Genotype> identified = new HashMap<>(seen);
        identified.put(missing, profile);
        Map<String, Genotype> stranger = new HashMap<>(seen);
        stranger.put("sample", profile);
        List<Member> both = new ArrayList<>(family.pedigree().members());
        both.add(new Member("sample", null, null, man ? Sex.MALE : Sex.FEMALE));
        return PedigreeLikelihood.at(marker, family.pedigree(), identified, circumstances)
                / PedigreeLikelihood.at(marker, new Pedigree(both), stranger, circumstances);
    }

    @Test
    void without_mutation() {
        RandomFamilies families = new RandomFamilies(1);
        looksUpWhatLikelihoodsSay(families.marker(null, Chromosome.AUTOSOMAL, 0), families, 24, false);
        looksUpWhatLikelihoodsSay(families.marker(null, Chromosome.AUTOSOMAL, 0), families, 24, true);
    }

    @Test
    void with_each_rule_of_mutation() {
        for (MutationModel.Kind kind : MutationModel.Kind.values()) {
            RandomFamilies families = new RandomFamilies(kind.ordinal());
            looksUpWhatLikelihoodsSay(families.marker(kind, Chromosome.AUTOSOMAL, 0), families, 16, false);
            looksUpWhatLikelihoodsSay(families.marker(kind, Chromosome.AUTOSOMAL, 0), families, 16, true);
        }
    }

    @Test
    void with_silent_alleles() {
        RandomFamilies families = new RandomFamilies(2);
        looksUpWhatLikelihoodsSay(families.marker(null, Chromosome.AUTOSOMAL, 0.05), families, 24, true);
        looksUpWhatLikelihoodsSay(families.marker(MutationModel.Kind.PROPORTIONAL, Chromosome.AUTOSOMAL, 0.05), families, 24, false);
    }

    @Test
    void at_the_x_chromosome() {
        RandomFamilies families = new RandomFamilies(3);
        looksUpWhatLikelihoodsSay(families.marker(null, Chromosome.X, 0), families, 24, true);
        looksUpWhatLikelihoodsSay(families.marker(MutationModel.Kind.STEPWISE, Chromosome.X, 0), families, 24, false);
    }
}
