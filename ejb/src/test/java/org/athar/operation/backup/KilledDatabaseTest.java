package org.athar.operation.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.athar.operation.Installation;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Ports;
import org.athar.operation.server.Postgres;
import org.athar.operation.server.ServerProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database whose server was ended by the signal that nobody can answer starts again at once, whatever is left of it. */
@Tag("long")
class KilledDatabaseTest {

    private static final String LASTS_FOR_MINUTES = "SELECT count(*) FROM generate_series(1, 3000000000)";

    @TempDir
    Path folder;

    private InstanceHome home;
    private Postgres postgres;

    @BeforeEach
    void prepare() throws Exception {
        Installation installation = LivingInstance.installation(folder.resolve("home"));
        home = InstanceHome.open("killed", installation.instance("killed"));
        postgres = Postgres.of(installation, home, Ports.anyFree().postgres(), false);
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void starts_again_while_a_session_of_the_former_server_is_still_at_work() throws Exception {
        ServerProcess server = postgres.start();
        CompletableFuture<Void> session = CompletableFuture.runAsync(this::work);
        while (ask("SELECT count(*) FROM pg_stat_activity WHERE query = '" + LASTS_FOR_MINUTES + "' AND state = 'active'") == 0) {
            Thread.sleep(50);
        }
        kill(server);
        postgres.start();
        assertEquals(1, ask("SELECT 1"));
        session.join();
    }

    @Test
    void starts_again_where_another_process_has_the_number_of_the_former_server() throws Exception {
        kill(postgres.start());
        Path lock = home.postgres().resolve("postmaster.pid");
        String words = Files.readString(lock);
        Files.writeString(lock, ProcessHandle.current().pid() + words.substring(words.indexOf('\n')));
        postgres.start();
        assertEquals(1, ask("SELECT 1"));
    }

    private static void kill(ServerProcess server) {
        server.handle().destroyForcibly();
        server.ended().join();
    }

    private void work() {
        try {
            ask(LASTS_FOR_MINUTES);
        } catch (SQLException e) {
            // Its server is gone.
        }
    }

    private int ask(String query) throws SQLException {
        try (Connection connection = postgres.superuser("postgres"); Statement statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
