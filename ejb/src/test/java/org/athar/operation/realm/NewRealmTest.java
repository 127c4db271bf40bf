package org.athar.operation.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.junit.jupiter.api.Test;

class NewRealmTest {

    private static final Account FOUNDER = new Account("amal", Role.ADMINISTRATOR, "Amal", "Saleh", "only-once-and-no-more", true);

    private final JsonObject realm = new Realm("mosul", false, "http://127.0.0.1:8080/", "http://127.0.0.1:8080/", "secret")
            .representation(List.of(FOUNDER));
    private final JsonObject client = realm.getJsonArray("clients").getJsonObject(0);

    @Test
    void knows_the_nine_roles_of_persons_and_never_the_one_of_jobs() {
        Set<String> roles = realm.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class).stream()
                .map(role -> role.getString("name")).collect(Collectors.toSet());
        assertEquals(Arrays.stream(Role.values()).filter(Role::heldByPersons).map(Role::name).collect(Collectors.toSet()), roles);
        assertEquals(9, roles.size());
    }

    @Test
    void lets_the_application_sign_people_in_by_the_code_flow_with_proof_of_key_alone() {
        assertTrue(client.getBoolean("standardFlowEnabled"));
        assertEquals("S256", client.getJsonObject("attributes").getString("pkce.code.challenge.method"));
        for (String flow : List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled", "publicClient")) {
            assertFalse(client.getBoolean(flow), flow);
        }
    }

    @Test
    void sends_people_back_to_the_application_at_its_port_and_nowhere_else() {
        assertEquals(List.of("http://127.0.0.1:8080/*"),
                client.getJsonArray("redirectUris").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
        assertEquals("http://127.0.0.1:8080/*", client.getJsonObject("attributes").getString("post.logout.redirect.uris"));
    }

    @Test
    void gives_the_application_the_roles_of_the_work_and_no_others() {
        assertFalse(client.getBoolean("fullScopeAllowed"));
        assertEquals(9, realm.getJsonArray("scopeMappings").getJsonObject(0).getJsonArray("roles").size());
    }

    @Test
    void lets_programs_in_by_the_code_flow_alone_at_the_persons_own_machine_and_with_tokens_meant_for_the_application() {
        JsonObject programs = realm.getJsonArray("clients").getJsonObject(1);
        assertTrue(programs.getBoolean("standardFlowEnabled") && programs.getBoolean("publicClient"));
        for (String flow : List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled", "fullScopeAllowed")) {
            assertFalse(programs.getBoolean(flow), flow);
        }
        assertEquals("S256", programs.getJsonObject("attributes").getString("pkce.code.challenge.method"));
        assertEquals("http://127.0.0.1/signed-in", programs.getJsonArray("redirectUris").getString(0));
        assertEquals("athar-web", programs.getJsonArray("protocolMappers").getJsonObject(0).getJsonObject("config")
                .getString("included.client.audience"));
    }

    @Test
    void lets_a_person_confirm_by_a_client_whose_tokens_open_nothing() {
        JsonObject confirmation = realm.getJsonArray("clients").getJsonObject(2);
        assertEquals("http://127.0.0.1:8080/confirm/answer", confirmation.getJsonArray("redirectUris").getString(0));
        assertEquals("S256", confirmation.getJsonObject("attributes").getString("pkce.code.challenge.method"));
        assertFalse(confirmation.getBoolean("fullScopeAllowed") || confirmation.containsKey("protocolMappers"));
        assertEquals(2, realm.getJsonArray("scopeMappings").size());
    }

    @Test
    void tells_the_application_beside_it_who_has_signed_out() {
        JsonObject server = new Realm("mosul", false, "https://athar.example/", "http://127.0.0.1:8080/", "s").representation(List.of());
        JsonObject attributes = server.getJsonArray("clients").getJsonObject(0).getJsonObject("attributes");
        assertEquals("http://127.0.0.1:8080/signed-out-elsewhere", attributes.getString("backchannel.logout.url"));
        assertEquals("https://athar.example/*", attributes.getString("post.logout.redirect.uris"));
        assertEquals("60", attributes.getString("access.token.lifespan"));
    }

    @Test
    void slows_down_who_guesses() {
        assertTrue(realm.getBoolean("bruteForceProtected"));
        assertEquals(5, realm.getInt("failureFactor"));
        assertTrue(realm.getInt("waitIncrementSeconds") > 0);
    }

    @Test
    void wants_long_passphrases_that_are_not_the_name() {
        String policy = realm.getString("passwordPolicy");
        assertTrue(policy.contains("length(15)") && policy.contains("notUsername") && policy.contains("passwordHistory"), policy);
    }

    @Test
    void ends_sessions_after_half_an_hour_of_rest_and_ten_hours_in_all() {
        assertEquals(1800, realm.getInt("ssoSessionIdleTimeout"));
        assertEquals(36_000, realm.getInt("ssoSessionMaxLifespan"));
        assertEquals(60, realm.getInt("accessCodeLifespan"));
    }

    @Test
    void lets_nobody_register_reset_or_stay_remembered_by_himself() {
        for (String door : List.of("registrationAllowed", "resetPasswordAllowed", "rememberMe", "editUsernameAllowed")) {
            assertFalse(realm.getBoolean(door), door);
        }
    }

    @Test
    void keeps_a_log_of_what_people_and_administrators_did() {
        assertTrue(realm.getBoolean("eventsEnabled") && realm.getBoolean("adminEventsEnabled"));
    }

    @Test
    void makes_a_first_passphrase_be_changed() {
        JsonObject user = realm.getJsonArray("users").getJsonObject(0);
        assertEquals("UPDATE_PASSWORD", user.getJsonArray("requiredActions").getString(0));
        assertEquals("ADMINISTRATOR", user.getJsonArray("realmRoles").getString(0));
    }

    @Test
    void lets_an_administrator_keep_accounts_and_change_nothing_else() {
        Set<String> may = realm.getJsonArray("users").getJsonObject(0).getJsonObject("clientRoles").getJsonArray("realm-management")
                .getValuesAs(JsonString.class).stream().map(JsonString::getString).collect(Collectors.toSet());
        assertEquals(Set.of("manage-users", "view-users", "query-users", "query-groups", "view-realm", "view-events"), may);
    }

    @Test
    void of_the_sample_says_so_at_the_door() {
        JsonObject sample = new Realm("badoush", true, "http://127.0.0.1:8080/", "http://127.0.0.1:8080/", "s").representation(List.of());
        assertEquals("Athar (sample badoush)", sample.getString("displayName"));
        assertEquals("Athar", realm.getString("displayName"));
    }

    @Test
    void of_the_sample_has_fourteen_people_in_all_nine_roles() {
        List<Person> people = Person.ofSample("badoush");
        assertEquals(14, people.size());
        assertEquals(9, people.stream().map(Person::role).distinct().count());
    }
}
