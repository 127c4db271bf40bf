package org.athar.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables under history as all migrations together leave them, read from the migrations' text. */
public final class TrackedTables {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    /** What tells two versions of a row apart, and is never shown. */
    private static final Set<String> TECHNICAL = Set.of("id", "version");
    private static final Pattern BODY = Pattern.compile("\\$\\$.*?\\$\\$", Pattern.DOTALL);
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile("--[^\\n]*|'(?:[^']|'')*'");
    private static final Pattern CREATE = Pattern.compile("CREATE TABLE (\\w+) \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern ALTER = Pattern.compile("ALTER TABLE (\\w+)\\s.*", Pattern.DOTALL);
    private static final Pattern ADDED = Pattern.compile("ADD COLUMN (\\w+) ([\\w\\[\\]]+)");
    private static final Pattern DROPPED = Pattern.compile("DROP COLUMN (\\w+)");
    private static final Pattern RENAMED = Pattern.compile("RENAME COLUMN (\\w+) TO (\\w+)");
    private static final Pattern TRACKED = Pattern.compile("SELECT athar_track\\('(\\w+)'");

    /** Codes, not tags of languages: {@code CHECK (kind IN ('A', 'B'))} and {@code CHECK (kinds <@ ARRAY['A', 'B'])}. */
    private static final Pattern LISTED = Pattern.compile("CHECK \\((\\w+) (?:IN \\(|<@ ARRAY\\[)((?:\\s*'[A-Z]\\w*',?)+)[)\\]]\\)");
    private static final Pattern CODE = Pattern.compile("'(\\w+)'");

    private final Map<String, Map<String, String>> columns = new TreeMap<>();
    private final Map<String, Set<String>> codes = new TreeMap<>();
    private final Set<String> tracked = new TreeSet<>();

    private TrackedTables() {
    }

    /** Type of each column that a history may show, by {@code table.column}. */
    public static Map<String, String> columns() {
        TrackedTables all = read();
        Map<String, String> found = new TreeMap<>();
        all.tracked.forEach(table -> all.columns.get(table).forEach((column, type) -> found.put(table + "." + column, type)));
        found.keySet().removeIf(column -> TECHNICAL.contains(column.substring(column.indexOf('.') + 1)));
        return found;
    }

    /** Codes that the database lists for a column under history, by {@code table.column}. */
    public static Map<String, Set<String>> codes() {
        Map<String, Set<String>> found = new TreeMap<>(read().codes);
        found.keySet().retainAll(columns().keySet());
        return found;
    }

    private static TrackedTables read() {
        TrackedTables all = new TrackedTables();
        migrations().forEach(file -> statements(text(file)).forEach(all::apply));
        return all;
    }

    /** Tables that a migration puts under history. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        columns().keySet().forEach(column -> names.add(column.substring(0, column.indexOf('.'))));
        return names;
    }

    private static List<Path> migrations() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Statements without function bodies, comments and sentences, in which a semicolon or a parenthesis would mislead. */
    private static List<String> statements(String sql) {
        String plain = COMMENT_OR_LITERAL.matcher(BODY.matcher(sql).replaceAll("''"))
                .replaceAll(found -> found.group().matches("'\\w+'") ? found.group() : found.group().startsWith("--") ? "" : "''");
        return Stream.of(plain.split(";")).map(String::strip).toList();
    }

    private void apply(String statement) {
        Matcher create = CREATE.matcher(statement);
        if (create.matches()) {
            columns.put(create.group(1), columnsOf(create.group(2)));
            LISTED.matcher(create.group(2)).results().forEach(found -> codes.put(create.group(1) + "." + found.group(1),
                    CODE.matcher(found.group(2)).results().map(code -> code.group(1)).collect(Collectors.toCollection(TreeSet::new))));
        }
        Matcher alter = ALTER.matcher(statement);
        if (alter.matches() && columns.containsKey(alter.group(1))) {
            change(columns.get(alter.group(1)), statement);
        }
        TRACKED.matcher(statement).results().map(found -> found.group(1)).forEach(tracked::add);
    }

    private static void change(Map<String, String> table, String statement) {
        ADDED.matcher(statement).results().forEach(found -> table.put(found.group(1), found.group(2)));
        DROPPED.matcher(statement).results().map((MatchResult found) -> found.group(1)).forEach(table::remove);
        RENAMED.matcher(statement).results().forEach(found -> table.put(found.group(2), table.remove(found.group(1))));
    }

    private static Map<String, String> columnsOf(String definitions) {
        Map<String, String> found = new TreeMap<>();
        for (String definition : apart(definitions)) {
            String[] words = definition.strip().split("\\s+");
            if (!words[0].equals(words[0].toUpperCase(Locale.ROOT))) {
                found.put(words[0], words[1]);
            }
        }
        return found;
    }

    private static List<String> apart(String definitions) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < definitions.length(); i++) {
            char at = definitions.charAt(i);
            depth += at == '(' ? 1 : at == ')' ? -1 : 0;
            if (at == ',' && depth == 0) {
                found.add(definitions.substring(from, i));
                from = i + 1;
            }
        }
        found.add(definitions.substring(from));
        return found;
    }
}
