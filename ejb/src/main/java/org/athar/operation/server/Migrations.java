package org.athar.operation.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.athar.operation.Complaint;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables to this version's state, as their owner, before the application starts. */
final class Migrations {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private static final int MONTHS_AHEAD = 6;

    static {
        // Its progress is ours to tell; its refusals come as exceptions.
        FLYWAY.setLevel(Level.SEVERE);
    }

    private Migrations() {
    }

    /** The refusal in one line, without the ruled lines that it comes in. */
    private static String sentence(FlywayException refusal) {
        return refusal.getMessage().lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("---"))
                .collect(Collectors.joining("; "));
    }

    /** Refuses tables that a newer version has changed: this one would read and write them wrongly without noticing. */
    private static void requireKnown(Flyway flyway) {
        List<String> unknown = unknown(flyway.info().all());
        if (!unknown.isEmpty()) {
            throw new Complaint("The tables of this instance have been changed by a newer version of Athar than this one; it knows "
                    + "nothing of " + String.join(", ", unknown), "Nothing was changed and the application was not started. Start the "
                    + "newer version, or restore the backup that was made before the upgrade into a new instance for this one");
        }
    }

    /** Versions that were run on the tables and that this version does not have. */
    static List<String> unknown(MigrationInfo[] all) {
        return Stream.of(all).filter(one -> one.getState().isApplied() && !one.getState().isResolved() && one.getVersion() != null)
                .map(one -> one.getVersion().getVersion()).toList();
    }

    /** Makes tables for the months of the trail to come, so that at work nobody needs the right to. */
    private static void makeMonths(Database database) {
        try (Connection owner = DriverManager.getConnection(database.url(), Database.OWNER, database.ownerPassword());
                Statement statement = owner.createStatement()) {
            statement.execute("SELECT athar_make_months(" + MONTHS_AHEAD + ")");
        } catch (SQLException e) {
            throw new Complaint("The tables for the next months of the trail could not be made: " + e.getMessage(),
                    "The application was not started; report this sentence", e);
        }
    }

    /**
     * Runs what has not run yet, copies the access matrix for the policies of the tables, and makes the next months of the trail; the
     * number of migrations run.
     */
    static int run(Database database) {
        try {
            Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database.url(), Database.OWNER, database.ownerPassword())
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .outOfOrder(true)
                    .load();
            requireKnown(flyway);
            int run = flyway.migrate().migrationsExecuted;
            AccessCopy.write(database);
            makeMonths(database);
            return run;
        } catch (FlywayException e) {
            throw new Complaint("The database could not be brought to this version's state: " + sentence(e),
                    "Nothing of the failed migration was kept; report this sentence, and start the former version meanwhile", e);
        }
    }
}
