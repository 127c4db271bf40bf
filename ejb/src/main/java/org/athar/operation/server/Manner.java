package org.athar.operation.server;

import org.athar.operation.CommandLine;

/**
 * How an instance is run.
 *
 * @param sample      which sample, invented people on published facts, is loaded; empty in an instance of one's own
 * @param durable     false only where the data are thrown away: nothing is forced to disk
 * @param connections how many database connections the application may hold, unless a setting says otherwise
 */
public record Manner(String sample, boolean durable, int connections) {

    private static final int USUAL_CONNECTIONS = 30;

    /** For people. */
    public static Manner ofWork(String sample) {
        return new Manner(sample, true, USUAL_CONNECTIONS);
    }

    /** For the test suite. */
    public static Manner ofTests() {
        return new Manner(CommandLine.SAMPLE, false, USUAL_CONNECTIONS);
    }
}
