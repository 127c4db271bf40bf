package org.athar.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.athar.audit.view.TrailState;

/** What the last verification from outside found; it leaves a note beside the database, not in it. */
@ApplicationScoped
public class OutsideVerification {

    /** System property with the path of that note. */
    public static final String PROPERTY = "athar.verified.file";

    /** The state of the trail with what was verified last; unchanged if that never happened. */
    public TrailState complete(TrailState state) {
        String file = System.getProperty(PROPERTY, "");
        if (file.isBlank() || !Files.isReadable(Path.of(file))) {
            return state;
        }
        Properties note = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            note.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TrailState(state.entries(), state.head(), state.waiting(), Instant.parse(note.getProperty("at")),
                Long.parseLong(note.getProperty("number")), Boolean.parseBoolean(note.getProperty("clean")));
    }
}
