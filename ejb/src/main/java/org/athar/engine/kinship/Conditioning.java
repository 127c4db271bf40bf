package org.athar.engine.kinship;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums a network of alleles. In a pedigree with loops, tables over many alleles can be avoided by saying of a meiosis which of the parent's
 * alleles was handed on: the sum over both answers is the same, and each is a simpler network, of which the same may be asked again. It is
 * done as far as it saves multiplications, so there are at most as many sums as the plain one has multiplications.
 */
final class Conditioning {

    /** Below this many multiplications a search for something better costs more than it saves. */
    private static final double LITTLE = 200_000;

    private final int[] sizeOf;
    private final int[] kept;

    /** Of all variables but those kept. */
    Conditioning(int[] sizeOf, int... kept) {
        this.sizeOf = sizeOf;
        this.kept = kept;
    }

    /** The sum for each combination of values of the variables kept. */
    double[] sums(List<Factor> factors, List<Meiosis> meioses) {
        List<int[]> scopes = new ArrayList<>(factors.size() + meioses.size());
        factors.forEach(factor -> scopes.add(factor.scope()));
        meioses.forEach(meiosis -> scopes.add(meiosis.scope()));
        return sums(factors, meioses, scopes, EliminationOrder.best(scopes, sizeOf, kept));
    }

    /** {@code scopes} are those of the factors, then those of the meioses; {@code plain} is an order without any answer. */
    private double[] sums(List<Factor> factors, List<Meiosis> meioses, List<int[]> scopes, EliminationOrder plain) {
        double best = plain.cost();
        Answers answers = null;
        for (int one = 0; one < meioses.size() && plain.cost() > LITTLE; one++) {
            Answers other = answers(meioses.get(one), scopes, factors.size() + one);
            if (other.cost() < best) {
                best = other.cost();
                answers = other;
            }
        }
        if (answers == null) {
            List<Factor> all = new ArrayList<>(factors);
            meioses.forEach(meiosis -> all.add(meiosis.either()));
            return Elimination.over(all, plain, sizeOf, kept);
        }
        double[] sums = with(answers.told().fromMaternal(), answers.maternal(), factors, meioses, answers.told());
        double[] more = with(answers.told().fromPaternal(), answers.paternal(), factors, meioses, answers.told());
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] += more[cell];
        }
        return sums;
    }

    private record Answers(Meiosis told, EliminationOrder maternal, EliminationOrder paternal) {

        double cost() {
            return maternal.cost() + paternal.cost();
        }
    }

    private Answers answers(Meiosis told, List<int[]> scopes, int place) {
        int[] scope = scopes.get(place);
        scopes.set(place, new int[] {told.maternal(), told.child()});
        EliminationOrder maternal = EliminationOrder.byTies(scopes, sizeOf, kept);
        scopes.set(place, new int[] {told.paternal(), told.child()});
        EliminationOrder paternal = EliminationOrder.byTies(scopes, sizeOf, kept);
        scopes.set(place, scope);
        return new Answers(told, maternal, paternal);
    }

    private double[] with(Factor answer, EliminationOrder plain, List<Factor> factors, List<Meiosis> meioses, Meiosis told) {
        List<Factor> now = new ArrayList<>(factors);
        now.add(answer);
        List<Meiosis> open = new ArrayList<>(meioses);
        open.remove(told);
        List<int[]> scopes = new ArrayList<>(now.size() + open.size());
        now.forEach(factor -> scopes.add(factor.scope()));
        open.forEach(meiosis -> scopes.add(meiosis.scope()));
        return sums(now, open, scopes, plain);
    }
}
