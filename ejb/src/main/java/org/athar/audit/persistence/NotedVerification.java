package org.athar.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.athar.audit.model.OutsideVerification;
import org.athar.audit.view.TrailState;

/** Reads the note that the last verification from outside left beside the database, not in it. */
@ApplicationScoped
public class NotedVerification implements OutsideVerification {

    /** System property with the path of that note. */
    public static final String PROPERTY = "athar.verified.file";

    @Override
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
