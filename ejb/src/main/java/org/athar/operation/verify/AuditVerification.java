package org.athar.operation.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Verifies trail, history and rows of a database. It reads in one snapshot, as a role that may only read, with its own statements
 * and its own digests: nothing of the running application is asked.
 */
public final class AuditVerification {

    private static final String SAME_KEYS = """
            CREATE FUNCTION pg_temp.athar_only(whole jsonb, keys jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS
            'SELECT coalesce(jsonb_object_agg(k.key, k.value), ''{}''::jsonb) FROM jsonb_each(whole) k WHERE keys ? k.key'""";

    private AuditVerification() {
    }

    /**
     * Verifies everything.
     *
     * @param connection     to the database, as athar_verify
     * @param verifiedNumber number of the last entry at the last verification, 0 if there was none
     * @param verifiedHead   head at that number, in hexadecimal
     */
    public static Report verify(Connection connection, long verifiedNumber, String verifiedHead) throws SQLException {
        return verify(connection, verifiedNumber, verifiedHead, false);
    }

    /** As above, of a database whose application does not run, so that its last entries are linked at the next start only. */
    public static Report verifyAtRest(Connection connection, long verifiedNumber, String verifiedHead) throws SQLException {
        return verify(connection, verifiedNumber, verifiedHead, true);
    }

    private static Report verify(Connection connection, long verifiedNumber, String verifiedHead, boolean atRest) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return report(connection, verifiedNumber, verifiedHead, atRest);
        } finally {
            connection.rollback();
        }
    }

    /** What is wrong as the transaction under way sees it; the caller ends the transaction. */
    public static List<Finding> findings(Connection connection, long verifiedNumber, String verifiedHead) throws SQLException {
        return report(connection, verifiedNumber, verifiedHead, false).findings();
    }

    private static Report report(Connection connection, long verifiedNumber, String verifiedHead, boolean atRest) throws SQLException {
        try (Statement setUp = connection.createStatement()) {
            setUp.execute("SET LOCAL timezone = 'UTC'");
            setUp.execute("SET LOCAL datestyle = 'ISO'");
            setUp.execute("SET LOCAL bytea_output = 'hex'");
            setUp.execute("SET LOCAL search_path = public, pg_temp");
            // No row is taken for absent because it should not be there.
            setUp.execute("SET LOCAL constraint_exclusion = off");
            setUp.execute(SAME_KEYS);
        }
        ErasureMarks erased = new ErasureMarks(connection);
        Findings findings = new Findings();
        TrailVerification trail = new TrailVerification(connection, erased, findings);
        RowVerification rows = new RowVerification(connection, erased, findings);
        trail.chain(verifiedNumber, verifiedHead);
        new WaitingEntries(connection, findings).check(atRest);
        rows.history();
        rows.tables();
        Guards.lost(connection).forEach(findings::add);
        return new Report(trail.number(), rows.changes(), rows.rows(), trail.number(), trail.head(),
                TrailParts.areMonthsOver(connection), findings.count(), findings.kept());
    }
}
