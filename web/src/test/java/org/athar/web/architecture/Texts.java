package org.athar.web.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of texts as files, and the keys that Java and pages name. */
final class Texts {

    private static final Path FOLDER = Path.of("../ejb/src/main/resources/messages");
    /** Texts that the libraries ask for by keys of their own. */
    private static final Set<String> ASKED_BY_LIBRARIES = Set.of("faces");
    private static final Pattern QUOTED = Pattern.compile("[\"'`]([a-z]+\\.[A-Za-z0-9_.-]*)[\"'`]");

    private Texts() {
    }

    /** Names of the bundles that we ask for ourselves. */
    static Set<String> bundles() {
        return files(FOLDER, ".properties").stream().map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.contains("_") && !ASKED_BY_LIBRARIES.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All texts of a language by key: empty suffix for English, {@code _ar}, {@code _ckb}. */
    static Map<String, String> of(String suffix) {
        Map<String, String> texts = new TreeMap<>();
        for (String bundle : bundles()) {
            Path file = FOLDER.resolve(bundle + suffix + ".properties");
            if (Files.exists(file)) {
                Properties read = load(file);
                read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
            }
        }
        return texts;
    }

    /** The texts that libraries ask for, of one language. */
    static Properties ofLibraries(String suffix) {
        return load(FOLDER.resolve("faces" + suffix + ".properties"));
    }

    /** Keys, and beginnings of keys that end with a dot, quoted in the sources of what is shipped; the command line speaks English. */
    static Set<String> named() {
        Set<String> bundles = bundles();
        Path commandLine = Path.of("../ejb/src/main/java/org/athar/operation");
        return Stream.of(files(Path.of("src/main"), ".java", ".xhtml", ".js"), files(Path.of("../ejb/src/main/java"), ".java"))
                .flatMap(Collection::stream).filter(file -> !file.startsWith(commandLine)).flatMap(file -> namedIn(text(file)).stream())
                .filter(key -> bundles.contains(key.substring(0, key.indexOf('.')))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is quoted like a key in one text. */
    static List<String> namedIn(String text) {
        return QUOTED.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static Properties load(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return texts;
    }

    static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
