package org.athar.operation.server;

import java.util.List;
import java.util.Optional;

import org.athar.operation.CommandLine;
import org.athar.operation.realm.Account;
import org.athar.operation.realm.Person;
import org.athar.operation.tls.Exposure;

/**
 * How an instance is run.
 *
 * @param sample        which sample, invented people on published facts, is loaded; empty in an instance of one's own
 * @param firstAccounts the accounts that a new realm begins with
 * @param durable       false only for tests: nothing is forced to disk, and every start begins with an empty database and a new realm
 * @param connections   how many database connections the application may hold, unless a setting says otherwise
 * @param thorough      whether what is done often is compiled in full: it takes twice as long to start, and half the processor then
 * @param exposure      how it is reached from other machines; empty if it is not
 */
public record Manner(String sample, List<Account> firstAccounts, boolean durable, int connections, boolean thorough,
        Optional<Exposure> exposure) {

    private static final int USUAL_CONNECTIONS = 30;

    /** The sample, for people to look at. */
    public static Manner ofSample() {
        return new Manner(CommandLine.SAMPLE, sampleAccounts(), true, USUAL_CONNECTIONS, false, Optional.empty());
    }

    /** An instance of one's own; the accounts count only if its realm is still to be made. */
    public static Manner ofWork(List<Account> firstAccounts) {
        return new Manner("", firstAccounts, true, USUAL_CONNECTIONS, true, Optional.empty());
    }

    /** For the test suite. */
    public static Manner ofTests() {
        return new Manner(CommandLine.SAMPLE, sampleAccounts(), false, USUAL_CONNECTIONS, false, Optional.empty());
    }

    /** The same, reached from other machines so; a server is thorough. */
    public Manner reached(Optional<Exposure> so) {
        return new Manner(sample, firstAccounts, durable, connections, thorough || so.isPresent(), so);
    }

    /** The same, thorough if so wished. */
    public Manner thorough(boolean wished) {
        return new Manner(sample, firstAccounts, durable, connections, thorough || wished, exposure);
    }

    private static List<Account> sampleAccounts() {
        return Person.ofSample(CommandLine.SAMPLE).stream().map(Account::of).toList();
    }
}
