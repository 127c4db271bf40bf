package org.athar.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Properties;
import org.athar.operation.server.Database;
import org.athar.operation.verify.AuditVerification;
import org.athar.operation.verify.Report;

/** Recomputes the trail of the suite's database, as {@code ./athar verify-audit} does. */
public final class Verification {

    private Verification() {
    }

    /** What it finds. */
    public static Report ofTheSuite() throws Exception {
        return verify(0, null);
    }

    /** What it finds, where the head of an earlier verification is known. */
    public static Report since(Report earlier) throws Exception {
        return verify(earlier.number(), earlier.head());
    }

    private static Report verify(long number, String head) throws Exception {
        Database database = Suite.servers().database();
        Properties user = new Properties();
        user.setProperty("user", Database.VERIFY);
        user.setProperty("password", database.verifyPassword());
        try (Connection connection = DriverManager.getConnection(database.url(), user)) {
            return AuditVerification.verify(connection, number, head);
        }
    }
}
