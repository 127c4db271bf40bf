package org.athar.whole.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.athar.harness.Caller;
import org.athar.harness.Caller.Answer;
import org.athar.harness.Records;
import org.junit.jupiter.api.Test;

/** A form sent with values that no page offers. */
class FormWithForgedValuesIT {

    private static final List<Map.Entry<String, String>> FORGED = List.of(Map.entry(":month", "\u2066zqz\u2069"),
            Map.entry(":sentence", "00000000-0000-0000-0000-000000000001"), Map.entry(":kinship_input", "ZQZ"));

    @Test
    void comes_back_with_a_word_on_what_is_wrong() {
        try (Caller caller = Caller.of("samira.alhamdani")) {
            String address = "liaison/log.xhtml?ref=" + caller.get("liaison/list.xhtml").body()
                    .replaceAll("(?s).*?view\\.xhtml\\?ref=(MP-[0-9A-Z-]+).*", "$1");
            PageForm form = PageForm.on(caller.get(address).body(), address).stream().filter(one -> one.id().equals("logForm")).findFirst()
                    .orElseThrow();
            FORGED.forEach(forged -> {
                Map<String, String> sent = form.filled("logForm:save");
                String field = form.fields().keySet().stream().filter(one -> one.endsWith(forged.getKey())).findFirst().orElseThrow();
                sent.put(field, forged.getValue());
                Answer answer = caller.send(form.action(), sent);
                assertEquals(200, answer.status(), field);
                assertTrue(answer.body().contains("notice-stop"), field + " " + answer.body());
                assertTrue(form.failed(answer).contains(field), field + " " + answer.body());
                PageForm again = form.in(answer).orElseThrow();
                sent = again.filled("logForm:save");
                answer = caller.send(again.action(), sent);
                assertTrue(answer.status() == 302 || answer.body().contains("notice-stop"), "without a word once mended: " + field);
            });
        }
    }

    @Test
    void is_not_there_before_it_is_known_what_it_is_about() {
        try (Caller caller = Caller.of("huda.aljubouri")) {
            String address = "security/settings.xhtml";
            List<PageForm> forms = PageForm.on(caller.get(address).body(), address);
            assertEquals(List.of("settings"), forms.stream().map(PageForm::id).toList());
        }
    }

    @Test
    void says_that_a_text_is_too_long_and_knows_no_record_by_the_sign_of_nothing() {
        try (Caller caller = Caller.of("rania.alhadidi")) {
            String address = "identification/open.xhtml";
            PageForm form = PageForm.on(caller.get(address).body(), address).get(0);
            Map<String, String> sent = form.filled("openForm:do");
            String field = form.fields().keySet().stream().filter(one -> one.endsWith(":remainsNumber")).findFirst().orElseThrow();
            sent.put(field, "x".repeat(201));
            Answer answer = caller.send(form.action(), sent);
            assertTrue(form.failed(answer).contains(field) && answer.body().contains("at most 200"), answer.body());
            sent = form.in(answer).orElseThrow().filled("openForm:do");
            sent.put(field, "x\0");
            assertEquals(404, caller.send(form.action(), sent).status());
            assertEquals(404, caller.get("site/view.xhtml?ref=NIN%00").status());
        }
    }

    @Test
    void does_not_open_for_a_line_of_evidence_that_the_case_does_not_show() {
        String page = "identification/line.xhtml?ref=" + Records.one("SELECT min(number) FROM identification_case");
        try (Caller caller = Caller.of("huda.aljubouri")) {
            assertEquals(404, caller.get(page + "&line=00000000-0000-0000-0000-000000000001").status());
        }
    }
}
