package org.athar.whole.door;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import org.athar.harness.InsideTheServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server has room for what it gathers while people use all of it. */
@ExtendWith(ArquillianExtension.class)
class ServerThatLastsIT {

    private static final long MEGABYTE = 1L << 20;

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(ServerThatLastsIT.class);
    }

    /** Where it has not, code is no longer compiled, and then what needs new code breaks off. All pages and routes together need 60 MB. */
    @Test
    void has_room_for_the_code_of_all_pages_and_routes() {
        long room = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getName().startsWith("Code"))
                .map(MemoryPoolMXBean::getUsage).mapToLong(usage -> usage.getMax() / MEGABYTE).sum();
        assertTrue(room >= 200, room + " MB");
    }
}
