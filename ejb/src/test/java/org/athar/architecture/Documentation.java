package org.athar.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.custody.EvidenceNumber;
import org.athar.missing.MissingNumber;
import org.athar.operation.CommandLine;
import org.athar.operation.Complaint;

/** What makes a page of the documentation untrue: each finding is one sentence that begins with the page. */
final class Documentation {

    static final int LONGEST_README = 150;

    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern COMMAND = Pattern.compile("\\./athar\\b([^`\\n]*)");
    private static final Pattern END_OF_COMMAND = Pattern.compile("(?:\\s{2,}|\\s*(?:[;#>|]|&&|\\.\\s|,\\s|\\))).*");
    private static final Pattern PAGE = Pattern.compile("(?<![\\w.-])/?((?:[a-zA-Z-]+/)*[a-zA-Z-]+\\.xhtml)");
    private static final Pattern PLACE = Pattern.compile("`((?:ejb|web|ear|docs)/[\\w./-]+)`");
    private static final Pattern TEST = Pattern.compile("-D(?:it\\.)?test=(\\w+)");
    private static final Pattern NUMBER = Pattern.compile("\\b(?:ATH-[RES]|MP)-\\d{6}-\\w\\b");
    private static final Pattern LAUNCHER_CASE = Pattern.compile("(?m)^  ([a-z][a-z |-]*)\\) ");

    private final Path root;
    private final Set<String> pages;
    private final Set<String> classes;
    private final Set<String> commands;

    /** Looks from the root of the project. */
    Documentation(Path root) {
        this.root = root;
        Path webapp = root.resolve("web/src/main/webapp");
        pages = Sources.in(webapp, ".xhtml").stream().map(file -> webapp.relativize(file).toString()).collect(Collectors.toSet());
        classes = Sources.of(".java").stream().map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        commands = LAUNCHER_CASE.matcher(Sources.text(root.resolve("athar"))).results()
                .flatMap(match -> Stream.of(match.group(1).split("[ |]+"))).filter(word -> !word.startsWith("-"))
                .collect(Collectors.toSet());
    }

    /** All pages: those under docs and the first one. */
    List<Path> all() {
        return Stream.concat(Sources.in(root.resolve("docs"), ".md").stream(), Stream.of(root.resolve("README.md"))).toList();
    }

    /** Everything untrue on one page. */
    List<String> findings(Path page, String text) {
        List<String> found = new ArrayList<>();
        String name = root.relativize(page).toString();
        LINK.matcher(text).results().forEach(link -> wrongLink(page, text, link).ifPresent(wrong -> found.add(name + " " + wrong)));
        each(COMMAND, text).map(Documentation::typed).filter(command -> !isKnown(command))
                .forEach(command -> found.add(name + " types ./athar " + command + ", which the launcher does not know"));
        missing(PAGE, text, address -> pages.contains(address) || pages.stream().anyMatch(one -> one.endsWith("/" + address)))
                .forEach(address -> found.add(name + " names the page " + address + ", which is not there"));
        missing(PLACE, text, place -> place.contains("/target") || Files.exists(root.resolve(place)))
                .forEach(place -> found.add(name + " names " + place + ", which is not there"));
        missing(TEST, text, test -> test.equals("none") || classes.contains(test))
                .forEach(test -> found.add(name + " names the test " + test + ", which is not there"));
        NUMBER.matcher(text).results().map(MatchResult::group)
                .filter(number -> EvidenceNumber.parse(number).isEmpty() && MissingNumber.parse(number).isEmpty())
                .forEach(number -> found.add(name + " shows " + number + ", whose check character is wrong"));
        if (name.equals("README.md") && text.lines().count() > LONGEST_README) {
            found.add(name + " has " + text.lines().count() + " lines");
        }
        return found;
    }

    /** Pictures among these that no page shows. */
    List<String> orphans(List<Path> pictures, List<Path> markdown) {
        Set<Path> shown = markdown.stream().flatMap(page -> LINK.matcher(Sources.text(page)).results()
                .filter(link -> !link.group(3).matches("[a-z]+:.*|")).map(link -> page.resolveSibling(link.group(3)).normalize()))
                .collect(Collectors.toSet());
        return pictures.stream().filter(picture -> !shown.contains(picture.normalize()))
                .map(picture -> root.relativize(picture) + " is shown by no page").toList();
    }

    /** The pages that nobody reaches by links from the first one. */
    List<String> unreachable() {
        List<Path> reached = new ArrayList<>(List.of(root.resolve("README.md")));
        for (int i = 0; i < reached.size(); i++) {
            Path page = reached.get(i);
            LINK.matcher(Sources.text(page)).results().filter(link -> !link.group(3).isEmpty() && !link.group(3).matches("[a-z]+:.*"))
                    .map(link -> page.resolveSibling(link.group(3)).normalize())
                    .flatMap(target -> Files.isDirectory(target) ? Sources.in(target, ".md").stream() : Stream.of(target))
                    .filter(target -> target.toString().endsWith(".md") && !reached.contains(target)).forEach(reached::add);
        }
        return all().stream().filter(page -> !reached.contains(page))
                .map(page -> root.relativize(page) + " is reached from nowhere").toList();
    }

    private Optional<String> wrongLink(Path page, String text, MatchResult link) {
        String target = link.group(3);
        if (target.matches("[a-z]+:.*")) {
            return Optional.empty();
        }
        if (!link.group(1).isEmpty() && link.group(2).isBlank()) {
            return Optional.of("shows " + target + " without words for those who do not see it");
        }
        Path file = target.isEmpty() ? page : page.resolveSibling(target).normalize();
        if (!target.isEmpty() && !Files.exists(file)) {
            return Optional.of("links to " + target + ", which is not there");
        }
        String anchor = link.group(4);
        if (anchor != null && !anchors(target.isEmpty() ? text : Sources.text(file)).contains(anchor)) {
            return Optional.of("links to " + target + "#" + anchor + ", a heading that is not there");
        }
        return Optional.empty();
    }

    /** The anchors of a page's headings, as they are made where the pages are read. */
    static Set<String> anchors(String text) {
        Map<String, Integer> times = new HashMap<>();
        return HEADING.matcher(FENCE.matcher(text).replaceAll("")).results().map(match -> match.group(1).strip()
                        .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "").replace(' ', '-'))
                .map(anchor -> times.merge(anchor, 1, Integer::sum) == 1 ? anchor : anchor + "-" + (times.get(anchor) - 1))
                .collect(Collectors.toSet());
    }

    private boolean isKnown(String typed) {
        String[] words = typed.isBlank() ? new String[] {"help"} : typed.split(" ");
        if (words[0].equals("--help")) {
            return true;
        }
        List<String> rest = Arrays.asList(words).subList(1, words.length);
        return switch (words[0]) {
            case "prove" -> rest.isEmpty() || rest.get(0).equals("NAME") || classes.contains(rest.get(0) + "Proof");
            case "test" -> rest.stream().allMatch(word -> word.startsWith("-D"));
            case "validate" -> rest.size() == 2 && rest.get(0).equals("kinship")
                    && (rest.get(1).equals("FOLDER") || Files.isDirectory(root.resolve(rest.get(1))));
            case "sample" -> !rest.isEmpty() && List.of("remove", "national").contains(rest.get(0)) && isParsed(words);
            case "bench" -> !rest.isEmpty() && List.of("blind", "direct").contains(rest.get(0)) && isParsed(words);
            default -> commands.contains(words[0]) && isParsed(words) && CommandLine.parse(filled(words)).rest().isEmpty();
        };
    }

    private static boolean isParsed(String... words) {
        try {
            CommandLine.parse(filled(words));
            return true;
        } catch (Complaint unknown) {
            return false;
        }
    }

    /** What stands for a value is a value. */
    private static String[] filled(String... words) {
        Map<String, String> values = Map.of("NAME", "name", "N", "8081", "TIME", "2026-11-29T15:39:42", "FOLDER", "/backup");
        return Arrays.stream(words).map(word -> values.getOrDefault(word, word)).toArray(String[]::new);
    }

    private static String typed(String afterAthar) {
        return END_OF_COMMAND.matcher(afterAthar.replace("[", "").replace("]", "").stripLeading()).replaceFirst("").strip();
    }

    private static Stream<String> missing(Pattern pattern, String text, Predicate<String> isThere) {
        return each(pattern, text).filter(one -> !isThere.test(one));
    }

    private static Stream<String> each(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).distinct();
    }
}
