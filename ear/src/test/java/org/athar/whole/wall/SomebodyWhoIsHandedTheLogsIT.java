package org.athar.whole.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.athar.harness.Suite;
import org.athar.harness.door.Visitor;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.junit.jupiter.api.Test;

/** Logs are sent to whoever is to find a fault in them: no secret of the instance stands there. */
class SomebodyWhoIsHandedTheLogsIT {

    private static final String STARTS = "WFLYSRV0049";
    private static final String SERVER = "wildfly/server.log";

    @Test
    void finds_no_secret() throws IOException {
        Secrets secrets = Secrets.of(Suite.servers().instance().secrets());
        for (String log : List.of(SERVER, "wildfly.out", "keycloak.log", "postgres.log")) {
            // What the application said before this start may be of another version.
            String words = read(log);
            String now = words.substring(Math.max(0, words.lastIndexOf(STARTS)));
            assertEquals(List.of(), Arrays.stream(Secret.values()).filter(secret -> now.contains(secrets.get(secret))).toList(), log);
        }
    }

    @Test
    void reads_nothing_of_what_was_answered_with_a_sentence() throws Exception {
        Visitor officer = new Visitor(Suite.address(), Suite.servers().instance());
        officer.signIn("samira.alhamdani");
        int before = read(SERVER).length();
        assertEquals(404, officer.get("missing/view.xhtml?ref=MP-999999-X").statusCode());
        assertEquals(404, officer.get("audit/list.xhtml").statusCode());
        assertEquals("", read(SERVER).substring(before).lines().filter(line -> line.contains("NotFound") || line.contains("AccessDenied"))
                .collect(Collectors.joining("\n")));
    }

    /** Each byte is a letter: a log may hold anything. */
    private static String read(String log) throws IOException {
        return Files.readString(Suite.servers().instance().logs().resolve(log), StandardCharsets.ISO_8859_1);
    }
}
