package org.athar.operation.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Properties;

import org.athar.operation.instance.InstanceHome;

/**
 * A whole backup.
 *
 * @param folder   where it lies
 * @param instance the name of the instance
 * @param started  when its copying began
 * @param ended    the earliest moment to which it can be restored
 * @param reached  the moment up to which the archive was complete when it was made
 * @param timeline the line of the database's history that it was made on
 * @param first    the first piece of the log that it needs
 */
record Backup(Path folder, String instance, Instant started, Instant ended, Instant reached, int timeline, Piece first) {

    static final String FILE = "backup.properties";
    /** Folders of whole backups are named by their time; what is not whole has another name. */
    static final String NAME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ";

    /** Reads the facts of one. */
    static Backup in(Path folder) {
        Properties facts = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(FILE))) {
            facts.load(in);
            return new Backup(folder, facts.getProperty("instance"), Instant.parse(facts.getProperty("started")),
                    Instant.parse(facts.getProperty("ended")), Instant.parse(facts.getProperty("reached")),
                    Integer.parseInt(facts.getProperty("timeline")), new Piece(facts.getProperty("first")));
        } catch (IOException | DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw Manifest.damaged(folder.resolve(FILE));
        }
    }

    /** Writes the facts into a folder. */
    void write(Path target) throws IOException {
        Properties facts = new Properties();
        facts.setProperty("instance", instance);
        facts.setProperty("started", started.toString());
        facts.setProperty("ended", ended.toString());
        facts.setProperty("reached", reached.toString());
        facts.setProperty("timeline", Integer.toString(timeline));
        facts.setProperty("first", first.name());
        try (Writer out = Files.newBufferedWriter(target.resolve(FILE))) {
            facts.store(out, null);
        }
    }

    /** The database, the secrets and the other small files as an instance has them. */
    InstanceHome home() {
        return new InstanceHome(instance, folder);
    }

    Manifest manifest() {
        return Manifest.of(folder);
    }
}
