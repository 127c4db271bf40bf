package org.athar.journey.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator registers a colleague and asks for a role at one site, by the number that people know; another person approves. */
class AdministratorWhoTakesSomebodyOnIT {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void asks_for_a_role_at_one_site_and_another_person_approves(String language) {
        Words words = Words.in(language);
        try (Desk administrator = words.desk("zaynab.alsaadi"); Desk officer = words.desk("mariwan.hawrami")) {
            Form form = administrator.form("security/register.xhtml").write("nameEn", "Dana Newcomer").write("nameAr", "دانا الجديدة")
                    .write("username", "dana.newcomer." + language).write("institution", "Directorate of mass graves");
            administrator.press("main .row button");
            form.done(words.get("security.register.done"));
            administrator.page().waitForURL("**/security/view.xhtml**");
            String person = administrator.page().url().replaceAll(".*[?]", "");

            form = new Form(administrator).choose("role", words.get("protocol.Role.INVESTIGATOR"))
                    .choose("scopeKind", words.get("security.ScopeKind.SITE")).write("scopeId", "NIN-9999")
                    .write("reason", "Joins the team of the site.");
            administrator.press("[id='grant'] .row button");
            form.refused("NIN-9999").write("scopeId", "nin-0001");
            administrator.press("[id='grant'] .row button");
            form.done(words.get("security.grant.proposed"));
            administrator.photograph("administrator-asks-" + language);
            assertTrue(administrator.read("main").contains("NIN-0001"), "the site is named as people know it");
            assertEquals(0, administrator.page().locator("[id='grants'] button").count(), "who asks does not decide");
            assertEquals(List.of(), administrator.barriers());

            officer.open("security/view.xhtml?" + person);
            officer.press("[id='grants'] button");
            new Form(officer).done(words.get("security.grant.approved"));
            administrator.open("security/grants.xhtml");
            assertTrue(administrator.read("main").contains("NIN-0001"), "so does the list of roles");
        }
    }
}
