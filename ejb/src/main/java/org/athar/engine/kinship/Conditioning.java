package org.athar.engine.kinship;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums a network of alleles. In a pedigree with loops, tables over many alleles can be avoided by saying of some meioses, one after the
 * other, which of the parent's alleles was handed on: the sum over both answers is the same, and each is a simpler network. It is done as
 * far as it saves multiplications.
 */
final class Conditioning {

    /** Below this many multiplications a search for something better costs more than it saves. */
    private static final double LITTLE = 200_000;

    private final List<Factor> factors;
    private final List<Meiosis> meioses;
    private final int[] sizeOf;
    private final int[] kept;

    /** Of all variables but those kept. */
    Conditioning(List<Factor> factors, List<Meiosis> meioses, int[] sizeOf, int... kept) {
        this.factors = factors;
        this.meioses = meioses;
        this.sizeOf = sizeOf;
        this.kept = kept;
    }

    /** The sum for each combination of values of the variables kept. */
    double[] sums() {
        boolean[] told = new boolean[meioses.size()];
        double best = cost(told);
        int next = 0;
        while (best > LITTLE && next >= 0) {
            next = -1;
            for (int one = 0; one < told.length; one++) {
                if (!told[one]) {
                    told[one] = true;
                    double cost = cost(told);
                    told[one] = false;
                    if (cost < best) {
                        best = cost;
                        next = one;
                    }
                }
            }
            if (next >= 0) {
                told[next] = true;
            }
        }
        return sums(0, told, new ArrayList<>(factors));
    }

    private double cost(boolean[] told) {
        List<Factor> all = new ArrayList<>(factors);
        double times = 1;
        for (int at = 0; at < told.length; at++) {
            all.add(told[at] ? meioses.get(at).fromMaternal() : meioses.get(at).either());
            times *= told[at] ? 2 : 1;
        }
        return times * Elimination.cost(all, sizeOf, kept);
    }

    private double[] sums(int at, boolean[] told, List<Factor> chosen) {
        if (at == told.length) {
            return Elimination.over(chosen, sizeOf, kept);
        }
        Meiosis meiosis = meioses.get(at);
        if (!told[at]) {
            return with(meiosis.either(), at, told, chosen);
        }
        double[] sums = with(meiosis.fromMaternal(), at, told, chosen);
        double[] others = with(meiosis.fromPaternal(), at, told, chosen);
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] += others[cell];
        }
        return sums;
    }

    private double[] with(Factor factor, int at, boolean[] told, List<Factor> chosen) {
        chosen.add(factor);
        double[] sums = sums(at + 1, told, chosen);
        chosen.remove(chosen.size() - 1);
        return sums;
    }
}
