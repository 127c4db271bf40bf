package org.athar.operation.server;

import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import org.athar.operation.Complaint;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to this version's state, as their owner, before the application starts. */
final class Migrations {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

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

    /** Runs what has not run yet; the number of migrations run. */
    static int run(Database database) {
        try {
            return Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database.url(), Database.OWNER, database.ownerPassword())
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .outOfOrder(true)
                    .load().migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new Complaint("The database could not be brought to this version's state: " + sentence(e),
                    "Nothing of the failed migration was kept; report this sentence, and start the former version meanwhile", e);
        }
    }
}
