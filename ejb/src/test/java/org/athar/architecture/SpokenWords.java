package org.athar.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the application says in English, to compare the guides with: labels are set bold there, sentences stand as quotations. */
final class SpokenWords {

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern QUOTATION = Pattern.compile("(?m)^ *> ?(.*?)(?: \\(`([A-Z0-9-]+)`\\))?$");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*\\})*\\}");
    private static final int LEAST_LITERAL = 4;

    private final Map<String, Pattern> byKey = new LinkedHashMap<>();

    /** Reads the English catalogues in a folder. */
    SpokenWords(Path folder) {
        Sources.in(folder, ".properties").stream().filter(file -> !file.getFileName().toString().contains("_"))
                .forEach(file -> texts(file).forEach((key, value) -> keep(key.toString(), value.toString())));
    }

    /** Words by themselves. */
    SpokenWords(Map<String, String> texts) {
        texts.forEach(this::keep);
    }

    private void keep(String key, String text) {
        if (ARGUMENT.matcher(text).replaceAll("").strip().length() >= LEAST_LITERAL || !text.contains("{")) {
            StringBuilder pattern = new StringBuilder();
            Matcher arguments = ARGUMENT.matcher(text);
            int from = 0;
            while (arguments.find()) {
                pattern.append(Pattern.quote(plain(text.substring(from, arguments.start())))).append(".+?");
                from = arguments.end();
            }
            byKey.put(key, Pattern.compile(pattern.append(Pattern.quote(plain(text.substring(from)))).toString()));
        }
    }

    /** Bold words and quotations of a page that the application does not say. */
    List<String> findings(String page, String text) {
        List<String> found = new ArrayList<>();
        Stream<String> bold = BOLD.matcher(text).results().map(match -> match.group(1).replaceAll("\\s+", " "));
        bold.distinct().filter(words -> byKey.values().stream().noneMatch(one -> one.matcher(plain(words)).matches()))
                .forEach(words -> found.add(page + " sets in bold \"" + words + "\", which no page of the application says"));
        QUOTATION.matcher(text).results().filter(match -> !match.group(1).isBlank()).forEach(match -> {
            String code = match.group(2);
            boolean said = byKey.entrySet().stream().filter(entry -> code == null || entry.getKey().endsWith("." + code))
                    .anyMatch(entry -> entry.getValue().matcher(plain(match.group(1).strip())).matches());
            if (!said) {
                found.add(page + " quotes \"" + match.group(1) + "\"" + (code == null ? "" : " as " + code)
                        + ", which the application does not say");
            }
        });
        return found;
    }

    /** Apostrophes are doubled in catalogues, and curled in some. */
    private static String plain(String text) {
        return text.replace("''", "'").replace('\u2019', '\'').replace('\u00a0', ' ');
    }

    private static Properties texts(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
