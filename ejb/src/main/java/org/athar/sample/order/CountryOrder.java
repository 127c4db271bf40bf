package org.athar.sample.order;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.athar.sample.country.CountrySize;

/** The two files by which the command line asks a running sample for an invented country, and hears how far it has come. */
public final class CountryOrder {

    private static final String DONE = "done";
    private static final String TOTAL = "total";
    private static final String DOING = "doing";
    private static final String FAILED = "failed";

    private final Path asked;
    private final Path answered;

    /** In the folder of the instance. */
    public CountryOrder(Path folder) {
        this.asked = folder.resolve("country.asked");
        this.answered = folder.resolve("country.answered");
    }

    /** Asks for a country. */
    public void ask(CountrySize size) throws IOException {
        Files.deleteIfExists(answered);
        Properties words = new Properties();
        words.setProperty("persons", Integer.toString(size.persons()));
        words.setProperty("remains", Integer.toString(size.remains()));
        words.setProperty("cases", Integer.toString(size.cases()));
        words.setProperty("sites", Integer.toString(size.sites()));
        words.setProperty("seed", Long.toString(size.seed()));
        write(asked, words);
    }

    /** Whether a country is asked for. */
    public boolean isAsked() {
        return Files.exists(asked);
    }

    /** What is asked for; it is asked once. */
    public CountrySize take() {
        Properties words = read(asked).orElseThrow();
        asked.toFile().delete();
        return new CountrySize(number(words, "persons"), number(words, "remains"), number(words, "cases"), number(words, "sites"),
                Long.parseLong(words.getProperty("seed")));
    }

    /** Says how far it has come. */
    public void answer(Progress progress) {
        Properties words = new Properties();
        words.setProperty(DONE, Integer.toString(progress.done()));
        words.setProperty(TOTAL, Integer.toString(progress.total()));
        words.setProperty(DOING, progress.doing());
        if (progress.failed() != null) {
            words.setProperty(FAILED, progress.failed());
        }
        try {
            write(answered, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far it has come; empty before the server has heard. */
    public Optional<Progress> progress() {
        return read(answered).map(words -> new Progress(number(words, DONE), number(words, TOTAL), words.getProperty(DOING),
                words.getProperty(FAILED)));
    }

    private static int number(Properties words, String key) {
        return Integer.parseInt(words.getProperty(key));
    }

    private static Optional<Properties> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties words = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            words.load(in);
            return Optional.of(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Properties words) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (OutputStream out = Files.newOutputStream(next)) {
            words.store(out, null);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * How far an invented country has come.
     *
     * @param done   pieces that are loaded
     * @param total  pieces that there are
     * @param doing  what is being loaded
     * @param failed why nothing more is loaded; null while all is well
     */
    public record Progress(int done, int total, String doing, String failed) {

        /** Whether nothing more is to come. */
        public boolean isOver() {
            return failed != null || done == total;
        }
    }
}
