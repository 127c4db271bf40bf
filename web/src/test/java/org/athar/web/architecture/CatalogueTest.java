package org.athar.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.kernel.RefusalCode;
import org.junit.jupiter.api.Test;

/** Rule 17 on texts: everything that is said has been written in every language, and nothing is written that is never said. */
class CatalogueTest {

    private static final Map<String, String> ENGLISH = Texts.of("");
    private static final Map<String, String> ARABIC = Texts.of("_ar");
    private static final Map<String, String> SORANI = Texts.of("_ckb");
    private static final Set<String> NAMED = Texts.named();
    private static final Pattern CONSTANT = Pattern.compile("[a-z]+\\.([A-Z]\\w+)\\.([A-Z][A-Z0-9_]*)(\\.(?:hint|count))?");
    /** Settings are named like keys; what the page of settings says stands under this. */
    private static final String SETTING = "security.setting.";
    /** A history says the codes of a column with the texts that begin so. */
    private static final Path CODES_IN_HISTORIES = Path.of("../ejb/src/main/resources/history-code-lists.properties");
    private static final Pattern HISTORY = Pattern.compile("(?m)=([a-z]+\\.[a-z.]+\\.)$");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    void every_text_is_written_in_every_language() {
        assertTrue(ENGLISH.size() > 300, "found " + ENGLISH.size());
        assertEquals("", lines(minus(ENGLISH.keySet(), ARABIC.keySet())), "not written in Arabic");
        assertEquals("", lines(minus(ARABIC.keySet(), ENGLISH.keySet())), "not written in English");
        assertEquals("", lines(minus(ENGLISH.keySet(), SORANI.keySet())), "not written in Sorani");
        assertEquals("", lines(minus(SORANI.keySet(), ENGLISH.keySet())), "written in Sorani alone");
        Set<String> ofLibraries = Texts.ofLibraries("").stringPropertyNames();
        assertTrue(Texts.ofLibraries("_ar").stringPropertyNames().containsAll(ofLibraries));
        assertTrue(Texts.ofLibraries("_ckb").stringPropertyNames().containsAll(ofLibraries));
    }

    @Test
    void no_text_is_blank_and_each_is_written_in_the_script_of_its_language() {
        assertEquals("", lines(Stream.of(ARABIC, SORANI).flatMap(CatalogueTest::blank)), "blank");
        assertEquals("", lines(Stream.of(ARABIC, SORANI).flatMap(CatalogueTest::inLatinScript)), "left in Latin script");
        assertEquals("", lines(SORANI.entrySet().stream().filter(one -> one.getValue().matches(".*[كيى].*")).map(Map.Entry::getKey)),
                "Arabic letters where Sorani has its own");
    }

    private static Stream<String> blank(Map<String, String> texts) {
        return texts.entrySet().stream().filter(one -> one.getValue().isBlank() || ENGLISH.getOrDefault(one.getKey(), "-").isBlank())
                .map(Map.Entry::getKey);
    }

    private static Stream<String> inLatinScript(Map<String, String> texts) {
        Pattern arabic = Pattern.compile("\\p{IsArabic}");
        Pattern letters = Pattern.compile("\\p{L}{2,}");
        return texts.entrySet().stream().filter(one -> !one.getKey().matches("common\\.(brand.*|language.*|sample.*)"))
                .filter(one -> letters.matcher(PLACE.matcher(one.getValue()).replaceAll("")).find())
                .filter(one -> !arabic.matcher(one.getValue()).find() && !sameInAnyLanguage(one.getValue()))
                .map(one -> one.getKey() + " = " + one.getValue());
    }

    /** Names of measures and systems that every language writes as they are. */
    private static boolean sameInAnyLanguage(String text) {
        return text.matches("[\\p{Punct}\\s\\d]*(MGRS|WGS ?84|SHA-256|P-code|UTC|PDF|DNA|UTM|Ctrl|[{].*[}])[\\p{Punct}\\s\\d]*.*");
    }

    @Test
    void every_key_that_java_or_a_page_names_has_a_text() {
        assertEquals("", lines(NAMED.stream().filter(key -> key.endsWith(".")
                ? ENGLISH.keySet().stream().noneMatch(known -> known.startsWith(key))
                : !ENGLISH.containsKey(key) && !ENGLISH.containsKey(SETTING + key))), "settings are said with " + SETTING + " before");
    }

    @Test
    void every_setting_that_a_migration_makes_has_a_name() {
        Pattern made = Pattern.compile("INSERT INTO setting[^;]*?;", Pattern.DOTALL);
        Pattern name = Pattern.compile("uuidv7\\(\\), 0, '([^']+)'");
        Set<String> names = Texts.files(Path.of("../ejb/src/main/resources/db/migration"), ".sql").stream().map(Texts::text)
                .flatMap(sql -> made.matcher(sql).results()).flatMap(insert -> name.matcher(insert.group()).results())
                .map(found -> SETTING + found.group(1)).collect(Collectors.toSet());
        assertTrue(!names.isEmpty());
        assertEquals("", lines(minus(names, ENGLISH.keySet())));
    }

    @Test
    void every_text_is_said_somewhere() {
        Map<String, Set<String>> words = Words.byEnum();
        Set<String> beginnings = Stream.concat(NAMED.stream(), HISTORY.matcher(Texts.text(CODES_IN_HISTORIES)).results()
                .map(found -> found.group(1))).filter(key -> key.endsWith(".")).collect(Collectors.toSet());
        assertEquals("", lines(ENGLISH.keySet().stream().filter(key -> !NAMED.contains(key) && !isWord(key, words)
                && beginnings.stream().noneMatch(key::startsWith))));
    }

    private static boolean isWord(String key, Map<String, Set<String>> words) {
        Matcher constant = CONSTANT.matcher(key);
        return constant.matches() && words.getOrDefault(constant.group(1), Set.of()).contains(constant.group(2));
    }

    @Test
    void an_enum_with_one_word_has_them_all() {
        Map<String, Set<String>> words = Words.byEnum();
        Set<String> spoken = ENGLISH.keySet().stream().map(CONSTANT::matcher).filter(Matcher::matches)
                .map(key -> key.group().substring(0, key.start(2))).collect(Collectors.toCollection(TreeSet::new));
        assertEquals("", lines(spoken.stream().flatMap(begin -> {
            String name = begin.substring(begin.indexOf('.') + 1, begin.length() - 1);
            Set<String> written = ENGLISH.keySet().stream().filter(key -> key.startsWith(begin))
                    .map(key -> key.substring(begin.length()).replaceAll("\\.(hint|count)$", "")).collect(Collectors.toSet());
            return enumsNamed(name).anyMatch(written::containsAll) || !words.containsKey(name) ? Stream.empty()
                    : minus(words.get(name), written).map(constant -> begin + constant);
        })));
    }

    private static Stream<Set<String>> enumsNamed(String name) {
        return Words.byFullName().entrySet().stream().filter(one -> one.getKey().matches(".*[.$]" + name)).map(Map.Entry::getValue);
    }

    @Test
    void every_refusal_has_a_code_of_its_own_and_a_text() {
        Set<String> codes = new TreeSet<>();
        String wrong = lines(Words.refusalCodes().stream().flatMap(one -> {
            Stream<String> twice = codes.add(one.code()) ? Stream.empty() : Stream.of(one.code() + " stands for two things");
            return Stream.concat(twice, Stream.of(one.messageKey()).filter(key -> !ENGLISH.containsKey(key)));
        }));
        assertEquals("", wrong);
        assertTrue(codes.stream().allMatch(code -> code.matches("[A-Z]{3}-\\d{3}")), codes::toString);
        Set<String> keys = Words.refusalCodes().stream().map(RefusalCode::messageKey).collect(Collectors.toSet());
        assertEquals("", lines(ENGLISH.keySet().stream().filter(key -> key.matches("[a-z]+\\.refusal\\.[A-Z]{3}-\\d{3}"))
                .filter(key -> !keys.contains(key))), "a text for a refusal that nobody utters");
    }

    @Test
    void sentences_with_places_can_be_filled_and_name_the_same_things_in_every_language() {
        assertEquals("", lines(ENGLISH.entrySet().stream().filter(one -> one.getValue().contains("{")).flatMap(one -> Stream.of(
                unreadable(one.getKey(), one.getValue(), ULocale.ENGLISH), unlike(one, ARABIC, "ar"), unlike(one, SORANI, "ckb")))
                .filter(wrong -> !wrong.isEmpty())));
    }

    private static String unlike(Map.Entry<String, String> english, Map<String, String> texts, String language) {
        String text = texts.getOrDefault(english.getKey(), english.getValue());
        return places(english.getValue()).equals(places(text)) ? unreadable(english.getKey(), text, new ULocale(language))
                : english.getKey() + " names other things in " + language;
    }

    private static String unreadable(String key, String pattern, ULocale locale) {
        try {
            new MessageFormat(pattern, locale);
            return "";
        } catch (IllegalArgumentException e) {
            return key + " in " + locale + ": " + e.getMessage();
        }
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void keys_are_found_where_they_are_quoted() {
        assertEquals(Set.of("site.list.title", "site.refusal.", "task.due"), Set.copyOf(Texts.namedIn(
                "#{text['site.list.title']} return \"site.refusal.\" + code; text.of(late ? 'task.due' : x)")));
    }

    private static Stream<String> minus(Set<String> all, Set<String> without) {
        return all.stream().filter(one -> !without.contains(one)).sorted();
    }

    private static String lines(Stream<String> findings) {
        return findings.sorted().collect(Collectors.joining("\n"));
    }
}
