package org.athar.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.athar.audit.view.FieldChange;
import org.athar.web.support.Dates;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;
import org.junit.jupiter.api.Test;

class AReaderOfHistoriesTest {

    private static final String DISCIPLINE = "org.athar.engine.protocol.fact.Discipline";
    private static final HistoryTexts ENGLISH = texts("en");
    private static final HistoryTexts ARABIC = texts("ar");

    @Test
    void reads_the_name_of_a_value_in_the_word_of_its_table_or_else_in_the_shared_one() {
        assertEquals("Depth (metres)", ENGLISH.field(change("site", "depth_metres", "2.5")));
        assertEquals("العمق (بالمتر)", ARABIC.field(change("site", "depth_metres", "2.5")));
        assertEquals("Missing person", ENGLISH.field(change("relative", "person_id", "x")));
        assertEquals("Signed by", ENGLISH.field(change("line_signature", "person_id", "x")));
    }

    @Test
    void reads_each_code_of_a_list_in_words() {
        FieldChange change = codes("staff_member", "disciplines", List.of(DISCIPLINE), "DNA", "ODONTOLOGY");
        assertEquals("DNA and Odontology", ENGLISH.after(change));
        assertEquals("الحمض النووي وطب الأسنان العدلي", ARABIC.after(change));
        assertEquals("Pair", ENGLISH.after(
                codes("pending_step", "ties", List.of("org.athar.engine.protocol.fact.RegroupingFacts$Tie"), "PAIR")));
    }

    @Test
    void reads_a_code_of_several_lists_in_the_word_of_the_one_that_knows_it() {
        List<String> lists = List.of("org.athar.security.access.ScopeKind", DISCIPLINE);
        assertEquals(ENGLISH.after(codes("t", "c", List.of(DISCIPLINE), "PROPERTY")), ENGLISH.after(codes("t", "c", lists, "PROPERTY")));
    }

    @Test
    void reads_a_code_that_no_list_knows_as_it_is() {
        assertEquals("SOMETHING_OLD", ENGLISH.after(codes("staff_member", "disciplines", List.of(DISCIPLINE), "SOMETHING_OLD")));
    }

    @Test
    void reads_what_is_said_by_a_text_of_its_own() {
        assertEquals("Confirmed", ENGLISH.after(codes("pending_step", "ended_as", List.of("field.value."), "CONFIRMED")));
        assertEquals("Largest file, in megabytes", ENGLISH.after(
                codes("setting", "name", List.of("security.setting."), "file.mostMegabytes")));
        assertEquals("…: follow up a candidate", ENGLISH.after(change("task", "text_key", "identification.task.follow")),
                "what filled the place stands in another value");
    }

    @Test
    void reads_answers_languages_and_dates_in_her_own_language() {
        assertEquals("نعم", ARABIC.after(change("site", "more_than_one", "true")));
        assertEquals("No", ENGLISH.after(change("site", "more_than_one", "false")));
        assertEquals("Arabic", ENGLISH.after(change("told_sentence", "language", "ar")));
        assertEquals("العربية", ARABIC.after(change("told_sentence", "language", "ar")));
        assertEquals("June 2014", ENGLISH.after(change("site", "reported_on", "2014-06")));
    }

    @Test
    void reads_that_there_was_nothing_before_and_that_it_was_emptied() {
        assertEquals("", ENGLISH.before(change("site", "note", "x")));
        assertEquals("empty", ENGLISH.after(change("site", "note")));
    }

    @Test
    void reads_names_as_they_were_written() {
        assertEquals("Humaydat and Khasfa", ENGLISH.after(change("site", "name_variants", "Humaydat", "Khasfa")));
    }

    private static FieldChange change(String table, String column, String... after) {
        return codes(table, column, List.of(), after);
    }

    private static FieldChange codes(String table, String column, List<String> lists, String... after) {
        return new FieldChange(table, column, lists, List.of(), List.of(after), false);
    }

    private static HistoryTexts texts(String code) {
        Language language = new Language(code);
        Texts texts = new Texts(language);
        return new HistoryTexts(texts, new Dates(language, texts), language);
    }
}
