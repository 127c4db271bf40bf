package org.athar.engine.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.DnaFigures;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.engine.protocol.fact.PendingFacts;
import org.athar.engine.protocol.fact.Profession;
import org.athar.engine.protocol.fact.RegroupingFacts;
import org.athar.engine.protocol.fact.ReopenReason;
import org.athar.engine.protocol.fact.SettingsFacts;
import org.athar.engine.protocol.fact.past.Demand;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.junit.jupiter.api.Test;

/** The procedure's words: everything it can say has a sentence in every language, and nothing is left over. */
class ProtocolMessagesTest {

    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(Stage.class, Action.class, Role.class, Standard.class,
            Ruling.Consequence.class, Discipline.class, EvidenceOutcome.class, CandidateOutcome.class, ExclusionReason.class,
            ReopenReason.class, Profession.class, PendingFacts.Matter.class, RegroupingFacts.Tie.class, SettingsFacts.Order.class,
            DnaFigures.Counted.class, PastStatus.class, Demand.class);

    @Test
    void every_rule_and_every_word_has_its_text_in_every_language() throws IOException {
        Set<String> keys = new TreeSet<>();
        Stream.of(Guard.values()).map(guard -> "protocol.guard." + guard.name()).forEach(keys::add);
        SHOWN.forEach(type -> Stream.of(type.getEnumConstants())
                .forEach(constant -> keys.add("protocol." + type.getSimpleName() + "." + constant.name())));
        for (String language : List.of("", "_ar", "_ckb")) {
            assertEquals(keys, new TreeSet<>(bundle("protocol" + language).stringPropertyNames()), language);
        }
    }

    @Test
    void every_refusal_names_its_rule_and_ends_with_what_can_be_done() throws IOException {
        for (Guard guard : Guard.values()) {
            String english = bundle("protocol").getProperty("protocol.guard." + guard);
            String arabic = bundle("protocol_ar").getProperty("protocol.guard." + guard);
            assertTrue(english.contains("(rule " + guard.ruleId() + ")"), english);
            assertTrue(arabic.contains("(القاعدة " + guard.ruleId() + ")"), arabic);
            String sorani = bundle("protocol_ckb").getProperty("protocol.guard." + guard);
            assertTrue(sorani.contains("(ڕێسای " + guard.ruleId() + ")"), sorani);
            assertTrue(english.endsWith(".") && !english.contains("!"), english);
        }
    }

    @Test
    void the_sentences_fill_with_what_the_rules_name_in_each_form_of_number() throws IOException {
        for (long count : new long[] {1, 2, 5, 11, 100}) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"), Locale.forLanguageTag("ckb"))) {
                String bundle = locale == Locale.ENGLISH ? "protocol" : "protocol_" + locale.getLanguage();
                for (Guard guard : Guard.values()) {
                    String text = bundle(bundle).getProperty("protocol.guard." + guard);
                    String filled = new MessageFormat(text, locale).format(new Object[] {count, 3});
                    assertTrue(!filled.contains("{") && !filled.contains("#"), filled);
                }
            }
        }
    }

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ProtocolMessagesTest.class.getResourceAsStream("/messages/" + name + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
