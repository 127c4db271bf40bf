package org.athar.harness;

import java.nio.file.Path;
import org.athar.operation.Installation;
import org.athar.operation.Terminal;
import org.athar.operation.TestServers;

/** The servers of this suite: started when the first test needs them, stopped when the process of the tests ends. */
public final class Suite {

    private static TestServers servers;

    private Suite() {
    }

    /** The running servers. */
    public static synchronized TestServers servers() {
        if (servers == null) {
            Terminal terminal = new Terminal(System.out);
            terminal.say("The servers of the tests are started");
            servers = TestServers.start(Installation.here(), Path.of(System.getProperty("athar.test.folder")), terminal);
            System.setProperty("athar.test.http.port", Integer.toString(servers.ports().http()));
            System.setProperty("athar.test.management.port", Integer.toString(servers.ports().management()));
        }
        return servers;
    }

    /** The application's address, ending in a slash. */
    public static String address() {
        return servers().ports().address();
    }
}
