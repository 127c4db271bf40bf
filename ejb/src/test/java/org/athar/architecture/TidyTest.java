package org.athar.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules 16 and 17: the files themselves, in all modules. */
class TidyTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    /** Things of others, shipped as they are. */
    private static final List<String> FOREIGN = List.of("/leaflet/", "/fonts/", "/basemap/", "/vendor/");

    @Test
    void rule_17_files_methods_and_lines_are_short_and_nothing_is_left_to_do() {
        List<Path> files = Sources.of(".java", ".xhtml", ".css", ".js", ".sql").stream()
                .filter(file -> FOREIGN.stream().noneMatch(file.toString()::contains)).toList();
        assertTrue(files.size() > 100, "found " + files.size());
        assertEquals("", lines(files.stream().flatMap(file -> Tidiness.findings(Sources.name(file), Sources.text(file)).stream())));
    }

    @Test
    void rule_17_an_untidy_file_is_found() {
        String body = "        int i = 0;\n".repeat(Tidiness.LONGEST_METHOD);
        String tidy = "class A {\n\n    void a(int b,\n            int c) {\n" + body + "    }\n}\n";
        assertEquals(List.of(), Tidiness.findings("A.java", tidy));
        String longer = tidy.replace("    }\n", "        i++;\n    }\n");
        assertEquals(List.of("A.java:3 is a method of 41 lines"), Tidiness.findings("A.java", longer));
        assertEquals(List.of("A.java has 401 lines"), Tidiness.findings("A.java", "\n".repeat(401)));
        assertEquals(List.of("A.css:2 is 141 characters long"), Tidiness.findings("A.css", "\n" + "x".repeat(141)));
        assertEquals(List.of("A.java imports List and does not use it"), Tidiness.findings("A.java",
                "import java.util.List;\nimport java.util.Set;\nclass A {\n    Set<String> list;\n}\n"));
        assertEquals(List.of("A.sql:1 leaves something to be done"), Tidiness.findings("A.sql", "-- TO" + "DO later"));
    }

    @Test
    void rule_17_packages_can_be_held_in_mind() {
        assertEquals("", lines(Tidiness.crowdedPackages(Sources.of(".java")).stream()));
        List<Path> crowd = Stream.iterate(0, i -> i + 1).limit(21).map(i -> Sources.ROOT.resolve("ejb/src/a/F" + i + ".java")).toList();
        assertEquals(List.of("ejb/src/a holds 21 files"), Tidiness.crowdedPackages(crowd));
    }

    @Test
    void rule_16_every_package_says_in_a_sentence_what_it_is_for() {
        Stream<String> missing = Sources.of(".java").stream().filter(file -> file.toString().contains("/src/main/")).map(Path::getParent)
                .distinct().filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(folder -> Sources.name(folder) + " has no package-info");
        Stream<String> wordless = Sources.of("package-info.java").stream()
                .flatMap(file -> Tidiness.packageFindings(Sources.name(file), Sources.text(file)).stream());
        assertEquals("", lines(Stream.concat(missing, wordless)));
        assertEquals(1, Tidiness.packageFindings("p", "/** Things. */\npackage p;").size());
        assertEquals(1, Tidiness.packageFindings("p", "package p;").size());
        assertEquals(0, Tidiness.packageFindings("p", "/** What is due, for whom and why. */\npackage p;").size());
    }

    @Test
    void rule_17_every_link_in_the_documentation_leads_somewhere() {
        List<Path> pages = Stream.concat(Sources.in(Sources.ROOT.resolve("docs"), ".md").stream(),
                Stream.of(Sources.ROOT.resolve("README.md"))).toList();
        assertEquals("", lines(pages.stream().flatMap(page -> deadLinks(page, Sources.text(page)))));
        assertEquals(1, deadLinks(Sources.ROOT.resolve("README.md"), "[gone](docs/nowhere.md) [out](https://example.org)").count());
    }

    private static Stream<String> deadLinks(Path page, String text) {
        Matcher links = LINK.matcher(text);
        return links.results().map(link -> link.group(1)).filter(link -> !link.matches("[a-z]+:.*"))
                .filter(link -> !Files.exists(page.resolveSibling(link)))
                .map(link -> Sources.name(page) + " links to " + link + ", which is not there");
    }

    @Test
    void rule_17_migrations_are_named_by_their_time_and_purpose_and_never_share_a_time() {
        List<String> names = Sources.in(Sources.ROOT.resolve("ejb/src/main/resources/db/migration"), ".sql").stream()
                .map(file -> file.getFileName().toString()).toList();
        assertTrue(names.size() > 3, "found " + names.size());
        assertEquals("", lines(names.stream().filter(name -> !name.matches("V\\d{14}__[a-z]+_[a-z0-9_]+\\.sql"))));
        assertEquals(names.size(), names.stream().map(name -> name.substring(0, 15)).distinct().count(), names::toString);
    }

    @Test
    void rule_17_styles_mirror_by_themselves() {
        Pattern sided = Pattern.compile("(margin|padding|border)-(left|right)|(^|[\\s;{])(left|right)\\s*:"
                + "|(float|text-align):\\s*(left|right)");
        List<Path> styles = Sources.of(".css").stream().filter(file -> FOREIGN.stream().noneMatch(file.toString()::contains)).toList();
        assertTrue(!styles.isEmpty());
        assertEquals("", lines(styles.stream().flatMap(file -> Sources.text(file).lines().filter(line -> sided.matcher(line).find())
                .map(line -> Sources.name(file) + ": " + line.strip()))));
        assertTrue(sided.matcher("a { margin-left: 4px; }").find() && !sided.matcher("a { margin-inline-start: 4px; }").find());
    }

    private static String lines(Stream<String> findings) {
        return findings.collect(Collectors.joining("\n"));
    }
}
