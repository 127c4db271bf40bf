package org.athar.security.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.protocol.Guard;
import org.athar.engine.protocol.Role;
import org.junit.jupiter.api.Test;

/** Whoever a refusal sends a reader to may, by the access matrix, do what mends it; in every language the same people are named. */
class MendersAgainstMatrixTest {

    private static final List<String> LANGUAGES = List.of("", "_ar", "_ckb");
    /** How each role is named within a sentence, by language: the beginning of its word in each form that is used. */
    private static final Map<Role, List<String>> NAMES = Map.of(
            Role.INVESTIGATOR, List.of("investigator", "محقّق|محقق", "لێکۆڵەر"),
            Role.CUSTODIAN, List.of("custodian", "أمين", "ئەمانەتدارێک|ئەمانەتدار "),
            Role.LAB_ANALYST, List.of("laboratory analyst", "محلّل", "شیکەرەوە"),
            Role.COORDINATOR, List.of("coordinator", "منسّق|منسق", "ڕێکخەر"),
            Role.LIAISON_OFFICER, List.of("liaison officer", "موظف اتصال|موظف الاتصال", "کارمەندێکی پەیوەندیی"),
            Role.ADMINISTRATOR, List.of("administrator", "مدير|مديراً", "بەڕێوەبەر"),
            Role.DATA_PROTECTION_OFFICER, List.of("data protection officer", "مسؤول حماية", "بەرپرسی پاراستن"));

    private final AccessMatrix matrix = new AccessMatrix();
    private final Mending mending = Mending.read();

    @Test
    void every_rule_that_names_a_mender_names_those_who_may_mend_it() {
        Set<String> wrong = new TreeSet<>();
        for (Guard guard : Guard.values()) {
            if (!guard.menders().isEmpty() && !may(guard.name()).containsAll(guard.menders())) {
                wrong.add(guard + " names " + guard.menders() + ", but by the matrix: " + may(guard.name()));
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void every_sentence_of_a_rule_sends_to_its_menders_in_every_language() {
        Set<String> wrong = new TreeSet<>();
        for (Guard guard : Guard.values()) {
            for (String language : LANGUAGES) {
                Set<Role> named = namedIn(advice(text("protocol" + language, "protocol.guard." + guard)), language);
                if (!guard.menders().containsAll(named)) {
                    wrong.add(guard + language + " sends to " + named + " instead of " + guard.menders());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void every_other_refusal_that_sends_to_somebody_sends_to_who_may_mend_it() {
        Set<String> wrong = new TreeSet<>();
        for (String bundle : List.of("audit", "custody", "examination", "file", "identification", "incident", "liaison", "missing",
                "security", "site", "source", "recovery", "task", "interop")) {
            for (String language : LANGUAGES) {
                refusals(bundle + language).forEach((key, said) -> {
                    String code = key.substring(key.lastIndexOf("refusal.") + "refusal.".length()).replace(".mend", "");
                    Set<Role> named = namedIn(said, language);
                    if (!named.isEmpty() && mending.asks(code) && !may(code).containsAll(named)) {
                        wrong.add(key + language + " sends to " + named + ", but by the matrix: " + may(code));
                    } else if (!named.isEmpty() && !mending.asks(code)) {
                        wrong.add(key + language + " names " + named + ": say in mending.properties what mends it");
                    }
                });
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void a_wrong_mender_would_be_seen() {
        assertTrue(!may(Guard.PERSON_VERIFIED.name()).contains(Role.INVESTIGATOR));
        assertEquals(Set.of(Role.INVESTIGATOR, Role.LIAISON_OFFICER),
                namedIn("Ask an investigator or a liaison officer to verify it.", ""));
        assertEquals(Set.of(Role.CUSTODIAN), namedIn("داوا لە ئەمانەتدارێک بکەن تۆماری بکات.", "_ckb"));
    }

    /** Those who may carry out one of the operations that mend it. */
    private Set<Role> may(String refusal) {
        Set<Role> may = EnumSet.noneOf(Role.class);
        mending.operations(refusal).forEach(operation -> may.addAll(matrix.rolesOf(operation)));
        return may;
    }

    private static Set<Role> namedIn(String said, String language) {
        int at = LANGUAGES.indexOf(language);
        String lower = said.toLowerCase(java.util.Locale.ROOT) + " ";
        return NAMES.entrySet().stream().filter(name -> Stream.of(name.getValue().get(at).split("\\|")).anyMatch(lower::contains))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** What stands behind the rule's name: what can be done. */
    private static String advice(String sentence) {
        return sentence.substring(sentence.lastIndexOf(").") + 2);
    }

    private static Map<String, String> refusals(String bundle) {
        Properties texts = bundle(bundle);
        Map<String, String> found = new TreeMap<>();
        texts.stringPropertyNames().stream().filter(key -> key.contains(".refusal."))
                .forEach(key -> found.put(key, texts.getProperty(key)));
        return found;
    }

    private static String text(String bundle, String key) {
        return bundle(bundle).getProperty(key);
    }

    private static Properties bundle(String name) {
        return Mending.properties("/messages/" + name + ".properties");
    }

    /** What mends each refusal, by the operations of the matrix; a refusal that names people for no operation names them as {@code -}. */
    private record Mending(Properties by) {

        static Mending read() {
            return new Mending(properties("/mending.properties"));
        }

        boolean asks(String refusal) {
            return by.containsKey(refusal);
        }

        List<OperationName> operations(String refusal) {
            String operations = by.getProperty(refusal, "").strip();
            return operations.equals("-") ? List.of(OperationName.values())
                    : Stream.of(operations.split("\\s+")).filter(name -> !name.isEmpty()).map(OperationName::valueOf).toList();
        }

        static Properties properties(String resource) {
            Properties read = new Properties();
            try (InputStream in = MendersAgainstMatrixTest.class.getResourceAsStream(resource);
                    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                read.load(reader);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(resource, e);
            }
            return read;
        }
    }
}
