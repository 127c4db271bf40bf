package org.athar.engine.genotype;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.athar.engine.genotype.MutationModel.Kind;
import org.junit.jupiter.api.Test;

/** Probabilities of mutation in small tables, computed by hand. */
class MutationByHandTest {

    private static final double[] FREQUENCIES = {0.5, 0.3, 0.2};
    private static final List<String> THREE = List.of("9", "10", "11");

    private static void are(double[][] wanted, Kind kind, MutationRates rates, List<String> alleles, double... frequencies) {
        MutationRates none = new MutationRates(0, 0, 0.5);
        double[][] mothers = new MutationModel(kind, rates, none).matrix(Sex.FEMALE, alleles, frequencies);
        double[][] fathers = new MutationModel(kind, none, rates).matrix(Sex.MALE, alleles, frequencies);
        double[][] stay = new MutationModel(kind, none, rates).matrix(Sex.FEMALE, alleles, frequencies);
        for (int row = 0; row < wanted.length; row++) {
            assertArrayEquals(wanted[row], mothers[row], 1e-15);
            assertArrayEquals(wanted[row], fathers[row], 1e-15);
            double[] itself = new double[wanted.length];
            itself[row] = 1;
            assertArrayEquals(itself, stay[row], 1e-15);
        }
    }

    @Test
    void are_alike_for_all_others_or_as_frequent_as_they_are() {
        are(new double[][] {{0.97, 0.015, 0.015}, {0.015, 0.97, 0.015}, {0.015, 0.015, 0.97}}, Kind.EQUAL, new MutationRates(0.03, 0, 0),
                THREE, FREQUENCIES);
        are(new double[][] {{1}}, Kind.EQUAL, new MutationRates(0.03, 0, 0), List.of("9"), 1);
        double by = 0.1 / 0.62;
        are(new double[][] {{1 - by * 0.5, by * 0.3, by * 0.2}, {by * 0.5, 1 - by * 0.7, by * 0.2}, {by * 0.5, by * 0.3, 1 - by * 0.8}},
                Kind.PROPORTIONAL, new MutationRates(0.1, 0, 0), THREE, FREQUENCIES);
    }

    @Test
    void fall_with_steps_and_are_spread_over_other_groups() {
        MutationRates rates = new MutationRates(0.01, 0.003, 0.1);
        double one = 0.01 * 0.1 / 0.101;
        double three = 0.01 * 0.001 / 0.101;
        double ten = 0.01 * 0.1 / 0.11;
        double two = 0.01 * 0.01 / 0.11;
        double far = 0.01 * 0.001 / 0.011;
        double middle = 0.01 * 0.01 / 0.011;
        are(new double[][] {{0.987, one, three, 0.003}, {ten, 0.987, two, 0.003}, {far, middle, 0.987, 0.003},
            {0.001, 0.001, 0.001, 0.997}},
                Kind.STEPWISE, rates, List.of("9", "10", "12", "9.3"), 0.25, 0.25, 0.25, 0.25);
        are(new double[][] {{0.99, 0.01}, {0.01, 0.99}}, Kind.STEPWISE, rates, List.of("9", "10"), 0.5, 0.5);
    }

    @Test
    void are_stationary_by_dawid_and_reach_one_step_only_by_the_last() {
        double by = 0.01 * 0.9 / 3.78;
        are(new double[][] {{1 - by * 1.1 / 0.5, by / 0.5, by * 0.1 / 0.5}, {by / 0.3, 1 - 2 * by / 0.3, by / 0.3},
            {by * 0.1 / 0.2, by / 0.2, 1 - by * 1.1 / 0.2}}, Kind.DAWID, new MutationRates(0.01, 0, 0.1), THREE, FREQUENCIES);
        are(new double[][] {{0.98, 0.02, 0}, {0.01, 0.98, 0.01}, {0, 0.02, 0.98}}, Kind.ONESTEP, new MutationRates(0.02, 0, 0), THREE,
                FREQUENCIES);
        are(new double[][] {{1}}, Kind.ONESTEP, new MutationRates(0.02, 0, 0), List.of("9"), 1);
    }
}
