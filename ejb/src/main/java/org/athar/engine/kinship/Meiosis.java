package org.athar.engine.kinship;

/**
 * A parent's allele that becomes a child's.
 *
 * @param network  where the variables are
 * @param maternal the parent's allele from his or her mother, a variable
 * @param paternal the same from the father
 * @param child    the child's allele, a variable
 * @param handedOn by parent's and child's allele, the probability that the one is handed on as the other
 */
record Meiosis(Network network, int maternal, int paternal, int child, double[][] handedOn) {

    /** The variables of {@link #either}. */
    int[] scope() {
        return new int[] {maternal, paternal, child};
    }

    /** Of the three: the parent's two, each as often. */
    Factor either() {
        int[] first = network.valuesOf(maternal);
        int[] second = network.valuesOf(paternal);
        int[] theirs = network.valuesOf(child);
        double[] numbers = new double[Network.cells(first.length, second.length, theirs.length)];
        int cell = 0;
        for (int one : first) {
            for (int other : second) {
                for (int own : theirs) {
                    numbers[cell++] = 0.5 * (handedOn[one][own] + handedOn[other][own]);
                }
            }
        }
        return new Factor(scope(), new int[] {first.length, second.length, theirs.length}, numbers);
    }

    /** Of the parent's maternal one and the child's, with half of the probability. */
    Factor fromMaternal() {
        return from(maternal);
    }

    /** Of the parent's paternal one and the child's, with half of the probability. */
    Factor fromPaternal() {
        return from(paternal);
    }

    private Factor from(int parent) {
        return handing(network, 0.5, parent, child, handedOn);
    }

    /** Of one allele that a parent has and the child's. */
    static Factor handing(Network network, double share, int parent, int child, double[][] handedOn) {
        int[] theirs = network.valuesOf(child);
        int[] mine = network.valuesOf(parent);
        double[] numbers = new double[mine.length * theirs.length];
        int cell = 0;
        for (int one : mine) {
            for (int own : theirs) {
                numbers[cell++] = share * handedOn[one][own];
            }
        }
        return new Factor(new int[] {parent, child}, new int[] {mine.length, theirs.length}, numbers);
    }
}
