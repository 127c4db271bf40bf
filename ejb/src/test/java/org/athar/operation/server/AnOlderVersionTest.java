package org.athar.operation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

class AnOlderVersionTest {

    @Test
    void sees_what_a_newer_one_has_done_to_the_tables_behind_and_between_its_own() {
        assertEquals(List.of("20991231235959", "20261123060001"), unknown(known("20261123060000", MigrationState.SUCCESS),
                known("20991231235959", MigrationState.FUTURE_SUCCESS), known("20261123060001", MigrationState.MISSING_SUCCESS)));
    }

    @Test
    void goes_on_where_all_that_ran_is_its_own() {
        assertEquals(List.of(), unknown(known("20261123060000", MigrationState.SUCCESS), known("20261123060100", MigrationState.PENDING),
                known("20261123060050", MigrationState.OUT_OF_ORDER)));
    }

    private static List<String> unknown(MigrationInfo... all) {
        return Migrations.unknown(all);
    }

    private static MigrationInfo known(String version, MigrationState state) {
        return (MigrationInfo) Proxy.newProxyInstance(AnOlderVersionTest.class.getClassLoader(), new Class<?>[] {MigrationInfo.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getState" -> state;
                    case "getVersion" -> MigrationVersion.fromVersion(version);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
