package org.athar.web.support.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.athar.engine.protocol.Guard;
import org.athar.kernel.Refusal;
import org.athar.site.SiteRefusal;
import org.athar.site.kind.CommitteeFunction;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;
import org.junit.jupiter.api.Test;

class AReaderOfRefusalsTest {

    private static final List<Refusal> REASONS = List.of(Refusal.of(SiteRefusal.COMMITTEE_LACKS, CommitteeFunction.JUDGE),
            Refusal.of(SiteRefusal.DECISION_MISSING), Refusal.of(SiteRefusal.COMMITTEE_LACKS, CommitteeFunction.POLICE));

    @Test
    void reads_once_what_one_rule_asks_for_by_several_words() {
        assertEquals(List.of("The committee has no member as: Judge, Police officer (Law 5/2006, rule L2).",
                "There is no signed decision to open, with number and date (Law 5/2006, rule L2)."), texts("en"));
    }

    @Test
    void reads_the_list_as_her_language_writes_it() {
        assertEquals("ليس في اللجنة عضو بصفة: قاضٍ وضابط شرطة (القانون 5 لسنة 2006، القاعدة L2).", texts("ar").get(0));
    }

    @Test
    void reads_reasons_that_carry_numbers_one_by_one() {
        List<Refusal> two = List.of(Refusal.of(SiteRefusal.CAMPAIGN_UNENDED, 1), Refusal.of(SiteRefusal.CAMPAIGN_UNENDED, 2));
        assertEquals(2, new RefusalTexts(new Texts(new Language("en"))).of(two).size());
    }

    @Test
    void is_told_once_that_it_is_not_yet_so_in_every_language() {
        for (String language : List.of("en", "ar", "ckb")) {
            Texts words = new Texts(new Language(language));
            String heading = words.get("common.refusal.heading");
            for (Guard guard : Guard.values()) {
                String reason = words.of("protocol.guard." + guard, 2, 3);
                assertFalse(reason.startsWith(heading.replace(":", "")), heading + " " + reason);
            }
        }
    }

    @Test
    void finds_the_input_that_a_reason_is_about() {
        List<Refusal> one = List.of(Refusal.at("reason", SiteRefusal.DECISION_MISSING));
        assertEquals("reason", new RefusalTexts(new Texts(new Language("en"))).of(one).get(0).field());
    }

    private static List<String> texts(String language) {
        return new RefusalTexts(new Texts(new Language(language))).of(REASONS).stream().map(RefusalTexts.Reason::text).toList();
    }
}
