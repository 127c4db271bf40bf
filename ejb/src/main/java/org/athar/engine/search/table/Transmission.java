package org.athar.engine.search.table;

/**
 * An allele of a parent that becomes one of a child, as a factor.
 *
 * @param parent place of the parent
 * @param child  place of the child
 * @param female whether the parent is the mother
 * @param form   what of the parent the factor knows
 */
record Transmission(int parent, int child, boolean female, Form form) {

    /** What of the parent stands in the scope of the factor. */
    enum Form {
        /** The possibilities of a parent of whom something was seen. */
        TYPED,
        /** The one allele that there is, or the one that is called the first handed on. */
        ONE,
        /** Both, each handed on as often as the other. */
        BOTH
    }

    Transmission of(Form other) {
        return new Transmission(parent, child, female, other);
    }

    /** The numbers, the child's allele running fastest. {@code evidence} is by place, null of members of whom nothing was seen. */
    double[] values(States states, Evidence[] evidence) {
        double[] handedOn = female ? states.female() : states.male();
        int size = states.size();
        int[] becomes = evidence[child] == null ? null : female ? evidence[child].maternal() : evidence[child].paternal();
        if (form == Form.ONE) {
            return becomes == null ? handedOn : one(handedOn, size, becomes);
        }
        int columns = becomes == null ? size : becomes.length;
        int[] first = form == Form.TYPED ? evidence[parent].maternal() : null;
        int[] second = form == Form.TYPED ? evidence[parent].paternal() : null;
        int rows = form == Form.TYPED ? first.length : size * size;
        double[] values = new double[rows * columns];
        for (int row = 0, at = 0; row < rows; row++) {
            int mine = (first == null ? row / size : first[row]) * size;
            int other = (first == null ? row % size : second == null ? first[row] : second[row]) * size;
            for (int column = 0; column < columns; column++) {
                int to = becomes == null ? column : becomes[column];
                values[at++] = 0.5 * (handedOn[mine + to] + handedOn[other + to]);
            }
        }
        return values;
    }

    private static double[] one(double[] handedOn, int size, int[] becomes) {
        double[] values = new double[size * becomes.length];
        for (int from = 0, at = 0; from < size; from++) {
            for (int to : becomes) {
                values[at++] = handedOn[from * size + to];
            }
        }
        return values;
    }
}
