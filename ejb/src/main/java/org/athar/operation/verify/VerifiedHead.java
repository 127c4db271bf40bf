package org.athar.operation.verify;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

import org.athar.operation.instance.PrivateFile;

/**
 * The trail's head as it was noted outside the database at the last verification.
 *
 * @param number number of the last entry, 0 if none was verified yet
 * @param head   the head at that number, in hexadecimal; null if none was
 * @param at     when, as it is written in the note
 */
public record VerifiedHead(long number, String head, String at) {

    /** Reads the note, if there is one. */
    public static VerifiedHead of(Path file) {
        Properties note = read(file);
        return new VerifiedHead(Long.parseLong(note.getProperty("number", "0")), note.getProperty("head"), note.getProperty("at"));
    }

    /** Writes what was found. A head that was lost or changed is not noted over: the next verification must still see it. */
    public static void write(Path file, Report report, Instant at) {
        Properties note = read(file);
        note.setProperty("at", at.toString());
        note.setProperty("clean", Boolean.toString(report.isClean()));
        if (report.isClean()) {
            note.setProperty("number", Long.toString(report.number()));
            note.setProperty("head", report.head());
        } else {
            note.putIfAbsent("number", "0");
        }
        try {
            PrivateFile.write(file, note, "Kept outside the database, so that a trail that was cut or rewritten shows.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        Properties note = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                note.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return note;
    }
}
