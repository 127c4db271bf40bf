package org.athar.operation.instance;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The first administrator of an instance of one's own: the one whom nobody is there to approve. Kept until the application has
 * registered the person, so that a start that breaks off between can be made up for.
 *
 * @param username    the name typed at the log-in page
 * @param givenName   in Latin letters
 * @param familyName  in Latin letters
 * @param institution where the person works
 */
public record Founder(String username, String givenName, String familyName, String institution) {

    /** Reads what was written. */
    public static Optional<Founder> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties values = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new Founder(values.getProperty("username"), values.getProperty("given"), values.getProperty("family"),
                values.getProperty("institution")));
    }

    /** Writes. */
    public void write(Path file) {
        Properties values = new Properties();
        values.setProperty("username", username);
        values.setProperty("given", givenName);
        values.setProperty("family", familyName);
        values.setProperty("institution", institution);
        try {
            PrivateFile.write(file, values, "The first administrator.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
