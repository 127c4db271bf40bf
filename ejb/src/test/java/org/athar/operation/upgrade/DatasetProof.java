package org.athar.operation.upgrade;

import jakarta.ejb.Timer;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.athar.audit.TrailLinkService;
import org.athar.sample.SampleJob;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes the dataset of this version: the sample as this version loads it. To be run, and its file kept, when a version is released. */
class DatasetProof {

    @Test
    void the_sample_is_written_as_this_version_has_it(@TempDir Path files) throws Exception {
        System.setProperty("athar.files.dir", files.toString());
        Workbench bench = Workbench.here();
        Timer badoush = (Timer) Proxy.newProxyInstance(Timer.class.getClassLoader(), new Class<?>[] {Timer.class},
                (proxy, method, arguments) -> "badoush");
        bench.asJob(() -> {
            bench.find(SampleJob.class).load(badoush);
            while (bench.find(TrailLinkService.class).link() > 0) {
                Thread.onSpinWait();
            }
            return null;
        });
        try (Connection superuser = bench.superuser(); Statement statement = superuser.createStatement();
                ResultSet version = statement.executeQuery("SELECT max(version) FROM flyway_schema_history WHERE success")) {
            version.next();
            Dataset.save(superuser, Path.of("src/test/resources/releases", version.getString(1) + ".xz"));
        }
    }
}
