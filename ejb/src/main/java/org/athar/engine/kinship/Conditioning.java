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

    Conditioning(List<Factor> factors, List<Meiosis> meioses, int[] sizeOf) {
        this.factors = factors;
        this.meioses = meioses;
        this.sizeOf = sizeOf;
    }

    /** The sum over all values of all variables. */
    double sum() {
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
        return sum(0, told, new ArrayList<>(factors));
    }

    private double cost(boolean[] told) {
        List<Factor> all = new ArrayList<>(factors);
        double times = 1;
        for (int at = 0; at < told.length; at++) {
            all.add(told[at] ? meioses.get(at).fromMaternal() : meioses.get(at).either());
            times *= told[at] ? 2 : 1;
        }
        return times * Elimination.cost(all, sizeOf);
    }

    private double sum(int at, boolean[] told, List<Factor> chosen) {
        if (at == told.length) {
            return Elimination.over(chosen, sizeOf);
        }
        Meiosis meiosis = meioses.get(at);
        return told[at] ? with(meiosis.fromMaternal(), at, told, chosen) + with(meiosis.fromPaternal(), at, told, chosen)
                : with(meiosis.either(), at, told, chosen);
    }

    private double with(Factor factor, int at, boolean[] told, List<Factor> chosen) {
        chosen.add(factor);
        double sum = sum(at + 1, told, chosen);
        chosen.remove(chosen.size() - 1);
        return sum;
    }
}
