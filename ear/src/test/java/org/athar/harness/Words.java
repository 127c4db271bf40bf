package org.athar.harness;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The texts of the pages in one language, so that a journey reads and chooses in it as its people do. */
public final class Words {

    private static final List<String> CATALOGUES = List.of("common", "protocol", "identification", "recovery", "liaison", "missing",
            "audit", "security", "reporting", "custody", "faces",
            "pedigree", "matching");

    private final Properties texts = new Properties();

    private final String language;

    private Words(String language) {
        this.language = language;
        String suffix = language.equals("en") ? "" : "_" + language;
        Path folder = Path.of(System.getProperty("athar.project"), "ejb/src/main/resources/messages");
        for (String name : CATALOGUES) {
            try (Reader reader = Files.newBufferedReader(folder.resolve(name + suffix + ".properties"))) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The texts in {@code en}, {@code ar} or {@code ckb}. */
    public static Words in(String language) {
        return new Words(language);
    }

    /** The text under a key; it must be there. */
    public String get(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new AssertionError("there is no text under " + key);
        }
        return text;
    }

    /** A word that stands on no page of texts, such as a name, as it is written in this language. */
    public String either(String inEnglish, String inArabic) {
        return language.equals("en") ? inEnglish : inArabic;
    }

    /** A desk at which this language is read. */
    public Desk desk(String username) {
        return Desk.in(language, username);
    }

    /** The beginning of a text that has a place for something else. */
    public String begin(String key) {
        return get(key).replaceAll("\\{.*", "").strip();
    }
}
