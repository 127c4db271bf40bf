package org.athar.engine.drawing;

/**
 * A place in the gap beside somebody at which a strand begins, or a couple's line is led to his symbol.
 *
 * @param person whose number
 * @param right  on which side
 * @param rank   how many are nearer to him
 * @param port   how many lines have been led to this side of his symbol before
 */
record Slot(int person, boolean right, int rank, int port) {

    private static final double PORT = 0.16;

    double xBeside(double x) {
        return x + sign() * (Drawing.COLUMN / 2 + rank * Plan.LANE_WIDTH);
    }

    /** Where the symbol is touched, its middle being at x; a circle is less wide above and below its middle. */
    double edge(double x) {
        return x + sign() * (port == 0 ? Plan.HALF : Plan.INSIDE);
    }

    /** How far below the middle of the symbol: at it, then by turns below and above. */
    double drop() {
        int step = Math.min((port + 1) / 2, 2);
        return (port % 2 == 0 ? -step : step) * PORT;
    }

    private int sign() {
        return right ? 1 : -1;
    }
}
