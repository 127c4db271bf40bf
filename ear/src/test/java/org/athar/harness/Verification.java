package org.athar.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Properties;
import org.athar.operation.server.Database;
import org.athar.operation.verify.AuditVerification;
import org.athar.operation.verify.Report;

/** Recomputes the trail of the suite's database, as {@code ./athar verify-audit} does. */
public final class Verification {

    private static final int TRIES = 10;

    private Verification() {
    }

    /** What it finds; entries that were written a moment ago get the time to be linked. */
    public static Report ofTheSuite() throws Exception {
        Database database = Suite.servers().database();
        Properties user = new Properties();
        user.setProperty("user", Database.VERIFY);
        user.setProperty("password", database.verifyPassword());
        for (int tried = 1; ; tried++) {
            try (Connection connection = DriverManager.getConnection(database.url(), user)) {
                Report report = AuditVerification.verify(connection, 0, null);
                if (report.isClean() || tried >= TRIES) {
                    return report;
                }
                Thread.sleep(1_000);
            }
        }
    }
}
