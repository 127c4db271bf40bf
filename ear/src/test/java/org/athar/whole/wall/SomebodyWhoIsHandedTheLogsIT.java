package org.athar.whole.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.athar.harness.Suite;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.junit.jupiter.api.Test;

/** Logs are sent to whoever is to find a fault in them: no secret of the instance stands there. */
class SomebodyWhoIsHandedTheLogsIT {

    private static final String STARTS = "WFLYSRV0049";

    @Test
    void finds_no_secret() throws IOException {
        Secrets secrets = Secrets.of(Suite.servers().instance().secrets());
        for (String log : List.of("wildfly/server.log", "wildfly.out", "keycloak.log", "postgres.log")) {
            // Each byte is a letter: a log may hold anything. What the application said before this start may be of another version.
            String words = Files.readString(Suite.servers().instance().logs().resolve(log), StandardCharsets.ISO_8859_1);
            String now = words.substring(Math.max(0, words.lastIndexOf(STARTS)));
            assertEquals(List.of(), Arrays.stream(Secret.values()).filter(secret -> now.contains(secrets.get(secret))).toList(), log);
        }
    }
}
