package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.athar.harness.Desk;
import org.athar.harness.Suite;
import org.athar.operation.TestServers;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.athar.operation.realm.AdminApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator who gives himself a role in the sign-in server gains nothing: the role counts only with a grant by two. */
class AdministratorWhoHelpsHimselfIT {

    private static final String ADMINISTRATOR = "zaynab.alsaadi";
    private static final String ADMIN_CLIENT = "athar-launcher";

    /** It stays: the servers of the suite are thrown away, and nobody gains by it. */
    @BeforeEach
    void takes_the_coordinators_role_in_the_sign_in_server() {
        TestServers servers = Suite.servers();
        String secret = Secrets.of(servers.instance().secrets()).get(Secret.KEYCLOAK_ADMIN_SECRET);
        AdminApi api = AdminApi.signIn(servers.ports().identityAddress(), ADMIN_CLIENT, secret).orElseThrow();
        String realm = "/athar-" + servers.instance().name();
        JsonObject user = api.get(realm + "/users?exact=true&username=" + ADMINISTRATOR).orElseThrow().asJsonArray().getJsonObject(0);
        String mapping = realm + "/users/" + user.getString("id") + "/role-mappings/realm";
        JsonArray role = Json.createArrayBuilder().add(api.get(realm + "/roles/COORDINATOR").orElseThrow()).build();
        api.post(mapping, role);
        assertTrue(api.get(mapping).orElseThrow().toString().contains("COORDINATOR"), "the role is given in the sign-in server");
    }

    @Test
    void sees_no_more_than_before_and_hears_of_no_page_that_is_not_his() {
        try (Desk desk = Desk.of(ADMINISTRATOR)) {
            assertFalse(desk.page().locator("nav").allInnerTexts().toString().contains("Cases"));
            List<String> answers = List.of("identification/list.xhtml", "missing/list.xhtml", "recovery/list.xhtml", "site/list.xhtml",
                    "no/such/page.xhtml").stream()
                    .map(address -> desk.open(address) + " " + desk.page().locator("main").innerText()).toList();
            assertEquals(1, answers.stream().distinct().count(), "all answer alike: " + answers);
            assertTrue(answers.get(0).startsWith("404"), answers.get(0));
        }
    }
}
