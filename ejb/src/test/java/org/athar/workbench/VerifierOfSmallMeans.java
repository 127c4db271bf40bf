package org.athar.workbench;

import java.sql.Connection;
import java.sql.DriverManager;
import org.athar.operation.verify.AuditVerification;
import org.athar.operation.verify.Report;

/** A process of its own that verifies a database, so that its memory can be bounded. Ends with 0 if everything is as it was written. */
public final class VerifierOfSmallMeans {

    private VerifierOfSmallMeans() {
    }

    /** Address, role and password. */
    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            Report report = AuditVerification.verify(connection, 0, null);
            System.out.printf("%d entries, %d changes, %d rows, %d findings%n", report.entries(), report.changes(), report.rows(),
                    report.found());
            report.findings().stream().limit(3).forEach(finding -> System.out.println(finding.sentence()));
            System.exit(report.isClean() ? 0 : 1);
        }
    }
}
