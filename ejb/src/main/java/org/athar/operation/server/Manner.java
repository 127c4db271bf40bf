package org.athar.operation.server;

/**
 * How an instance is run.
 *
 * @param sample      true for invented people on published facts, which every page then says
 * @param durable     false only where the data are thrown away: nothing is forced to disk
 * @param connections how many database connections the application may hold, unless a setting says otherwise
 */
public record Manner(boolean sample, boolean durable, int connections) {

    private static final int USUAL_CONNECTIONS = 30;

    /** For people. */
    public static Manner ofWork(boolean sample) {
        return new Manner(sample, true, USUAL_CONNECTIONS);
    }

    /** For the test suite. */
    public static Manner ofTests() {
        return new Manner(true, false, USUAL_CONNECTIONS);
    }
}
