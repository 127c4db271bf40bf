package org.athar.operation.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.athar.operation.Complaint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsOfAnInstanceTest {

    @TempDir
    Path folder;

    @Test
    void are_the_usual_ones_where_all_are_free() {
        assertEquals(new Ports(8080, 9990, 8180, 8190, 5440), choose(OptionalInt.empty(), Set.of()));
    }

    @Test
    void move_to_the_next_free_one_where_nothing_was_asked_for() {
        assertEquals(8082, choose(OptionalInt.empty(), Set.of(8080, 8081)).http());
    }

    @Test
    void are_never_given_twice() {
        Ports ports = choose(OptionalInt.empty(), IntStream.range(8180, 8190).boxed().collect(Collectors.toSet()));
        assertEquals(8190, ports.keycloak());
        assertEquals(8191, ports.keycloakManagement());
    }

    @Test
    void move_together_so_that_instances_started_at_once_do_not_meet() {
        assertEquals(new Ports(8110, 10_020, 8210, 8220, 5470), choose(OptionalInt.of(8110), Set.of()));
        assertEquals(new Ports(1080, 9990, 8180, 8190, 5440), choose(OptionalInt.of(1080), Set.of()));
        assertEquals(new Ports(64_000, 9990, 8180, 8190, 5440), choose(OptionalInt.of(64_000), Set.of()));
    }

    @Test
    void stay_from_start_to_start() {
        Path file = folder.resolve("ports.properties");
        Ports first = Ports.choose(file, OptionalInt.of(9123), port -> port != 5440);
        first.remember(file);
        assertEquals(first, Ports.choose(file, OptionalInt.empty(), port -> true));
    }

    @Test
    void are_refused_by_number_when_the_asked_one_is_busy() {
        Complaint complaint = assertThrows(Complaint.class, () -> choose(OptionalInt.of(8080), Set.of(8080)));
        assertEquals("Port 8080 is already used by another program. Stop that program, or choose another port: "
                + "./athar run --port 8081.", complaint.getMessage());
    }

    @Test
    void count_as_busy_when_somebody_listens() throws IOException {
        try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertFalse(Loopback.isFree(held.getLocalPort()));
        }
    }

    @Test
    void of_tests_are_five_different_free_ones() {
        Ports ports = Ports.anyFree();
        Set<Integer> all = Set.of(ports.http(), ports.management(), ports.keycloak(), ports.keycloakManagement(), ports.postgres());
        assertTrue(all.stream().allMatch(Loopback::isFree));
    }

    private Ports choose(OptionalInt asked, Set<Integer> busy) {
        return Ports.choose(folder.resolve("none"), asked, port -> !busy.contains(port));
    }
}
