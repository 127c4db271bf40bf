package org.athar.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What makes a file untidy (rules 16 and 17): each finding is one sentence that begins with the file. */
final class Tidiness {

    static final int LONGEST_FILE = 400;
    static final int LONGEST_METHOD = 40;
    static final int LONGEST_LINE = 140;
    static final int MOST_FILES = 20;
    /** Earlier ones landed before lines were checked. */
    static final String FIRST_TIDY_MIGRATION = "V20261123090000";

    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    private static final Pattern METHOD = Pattern.compile(
            "^ {4,8}(?! |return|throw|new|else|case|record|class|interface|enum|@)[\\w<>\\[\\],.?@ ]*\\b\\w+\\(.*", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?[\\w.]+\\.(\\w+);$", Pattern.MULTILINE);
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/\\s*package ", Pattern.DOTALL);

    private Tidiness() {
    }

    /** Everything untidy in one file of text. */
    static List<String> findings(String file, String text) {
        List<String> found = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.size() > LONGEST_FILE) {
            found.add(file + " has " + lines.size() + " lines");
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.codePointCount(0, line.length()) > LONGEST_LINE && !landed(file)) {
                found.add(file + ":" + (i + 1) + " is " + line.codePointCount(0, line.length()) + " characters long");
            }
            if (LEFT_OVER.matcher(line).find()) {
                found.add(file + ":" + (i + 1) + " leaves something to be done");
            }
        }
        if (file.endsWith(".java")) {
            found.addAll(longMethods(file, lines));
            found.addAll(unusedImports(file, text));
        }
        return found;
    }

    private static List<String> unusedImports(String file, String text) {
        String rest = IMPORT.matcher(text).replaceAll("");
        return IMPORT.matcher(text).results().map(found -> found.group(1))
                .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(rest).find())
                .map(name -> file + " imports " + name + " and does not use it").toList();
    }

    /** A migration that has landed is never edited, not even its line breaks. */
    private static boolean landed(String file) {
        int name = file.lastIndexOf("/V");
        return file.endsWith(".sql") && name >= 0 && file.substring(name + 1).compareTo(FIRST_TIDY_MIGRATION) < 0;
    }

    /** Methods are found by their indentation: from a line that opens one to the brace that stands as far in. */
    private static List<String> longMethods(String file, List<String> lines) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int body = METHOD.matcher(line).matches() ? opening(lines, i) : -1;
            if (body >= 0) {
                String close = " ".repeat(line.length() - line.stripLeading().length()) + "}";
                int end = body;
                while (end < lines.size() && !lines.get(end).equals(close)) {
                    end++;
                }
                if (end - body - 1 > LONGEST_METHOD) {
                    found.add(file + ":" + (i + 1) + " is a method of " + (end - body - 1) + " lines");
                }
            }
        }
        return found;
    }

    /** The line on which the body of the method opens; -1 when the statement ends before, as a call or a method without body does. */
    private static int opening(List<String> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + 8); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.endsWith("{")) {
                return line.contains(" -> {") || line.contains(" = ") ? -1 : i;
            }
            if (line.endsWith(";") || line.endsWith("}") || line.isBlank()) {
                return -1;
            }
        }
        return -1;
    }

    /** Packages with more files than a newcomer can hold in mind. */
    static List<String> crowdedPackages(List<Path> javaFiles) {
        Map<String, Long> sizes = javaFiles.stream()
                .collect(Collectors.groupingBy(file -> Sources.name(file.getParent()), TreeMap::new, Collectors.counting()));
        return sizes.entrySet().stream().filter(one -> one.getValue() > MOST_FILES)
                .map(one -> one.getKey() + " holds " + one.getValue() + " files").toList();
    }

    /** What a package-info lacks: a sentence that says what the package is for. */
    static List<String> packageFindings(String file, String text) {
        Matcher matcher = SENTENCE.matcher(text);
        String words = matcher.find() ? matcher.group(1).replaceAll("(?m)^\\s*\\*", "").strip() : "";
        boolean said = words.length() >= 15 && words.endsWith(".");
        return said ? List.of() : List.of(file + " does not say in a sentence what the package is for");
    }
}
