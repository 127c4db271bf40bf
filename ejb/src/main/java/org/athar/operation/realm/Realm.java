package org.athar.operation.realm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import org.athar.engine.protocol.Role;

/**
 * The realm of one instance: nine roles, the application's client with a secret and exact addresses,
 * one for programs, strong passwords, brute-force protection.
 *
 * @param instance     the instance's name
 * @param sample       true if it holds invented people
 * @param address      the application's address, ending in a slash
 * @param within       the application's address for the servers beside it, which is plain and on loopback
 * @param clientSecret the secret of the application's client
 */
public record Realm(String instance, boolean sample, String address, String within, String clientSecret) {

    /** The application's client. */
    public static final String CLIENT = "athar-web";

    /** The client of programs that ask the application in the name of a person. */
    public static final String PROGRAMS = "athar-api";

    /** The client by which a person who is signed in confirms who they are; its tokens open nothing. */
    public static final String CONFIRMATION = "athar-confirm";

    /** What an administrator may do in the identity server: accounts, not clients or settings of the realm. */
    private static final JsonObject USER_ADMINISTRATION = Json.createObjectBuilder().add("realm-management",
            Json.createArrayBuilder(List.of("manage-users", "view-users", "query-users", "query-groups", "view-realm", "view-events")))
            .build();
    /** The realm's name. */
    public String name() {
        return "athar-" + instance;
    }

    /** Makes the realm if it is missing with its first accounts (then true), else sets the clients' addresses and the secret. */
    public boolean ensure(AdminApi api, List<Account> first) {
        if (api.get("/" + name()).isEmpty()) {
            api.post("", representation(first));
            return true;
        }
        keepTrue(api, client());
        keepTrue(api, programs());
        keepTrue(api, confirmation());
        return false;
    }

    /** Sets what we say of a client, and leaves the rest; makes it in a realm of a release that did not have it. */
    private void keepTrue(AdminApi api, JsonObject client) {
        String clients = "/" + name() + "/clients";
        String named = clients + "?clientId=" + client.getString("clientId");
        JsonArray found = api.get(named).orElseThrow().asJsonArray();
        if (found.isEmpty()) {
            api.post(clients, client);
            if (client.getString("clientId").equals(CONFIRMATION)) {
                return;
            }
            String made = api.get(named).orElseThrow().asJsonArray().getJsonObject(0).getString("id");
            JsonArrayBuilder roles = Json.createArrayBuilder();
            roleNames().forEach(role -> roles.add(api.get("/" + name() + "/roles/" + role).orElseThrow()));
            api.post(clients + "/" + made + "/scope-mappings/realm", roles.build());
            return;
        }
        JsonObject kept = found.getJsonObject(0);
        JsonObjectBuilder changed = Json.createObjectBuilder(kept);
        client.forEach(changed::add);
        JsonObjectBuilder attributes = Json.createObjectBuilder(kept.getJsonObject("attributes"));
        client.getJsonObject("attributes").forEach(attributes::add);
        api.put(clients + "/" + kept.getString("id"), changed.add("attributes", attributes).build());
    }

    /** Deletes the realm, for tests. */
    public void remove(AdminApi api) {
        api.delete("/" + name());
    }

    /** The whole realm as the identity server reads it. */
    JsonObject representation(List<Account> first) {
        String title = sample ? "Athar (sample " + instance + ")" : "Athar";
        JsonArrayBuilder roles = Json.createArrayBuilder();
        roleNames().forEach(role -> roles.add(Json.createObjectBuilder().add("name", role)));
        JsonArrayBuilder users = Json.createArrayBuilder();
        first.forEach(account -> users.add(user(account)));
        return Json.createObjectBuilder(template())
                .add("realm", name()).add("displayName", title).add("displayNameHtml", title)
                .add("roles", Json.createObjectBuilder().add("realm", roles))
                .add("clients", Json.createArrayBuilder().add(client()).add(programs()).add(confirmation()))
                .add("scopeMappings", Json.createArrayBuilder().add(rolesOf(CLIENT)).add(rolesOf(PROGRAMS)))
                .add("users", users)
                .build();
    }

    private JsonObject client() {
        return Json.createObjectBuilder()
                .add("clientId", CLIENT).add("name", "Athar").add("enabled", true).add("protocol", "openid-connect")
                .add("publicClient", false).add("clientAuthenticatorType", "client-secret").add("secret", clientSecret)
                .add("standardFlowEnabled", true).add("implicitFlowEnabled", false).add("directAccessGrantsEnabled", false)
                .add("serviceAccountsEnabled", false).add("fullScopeAllowed", false).add("baseUrl", address)
                .add("redirectUris", Json.createArrayBuilder().add(address + "*"))
                .add("webOrigins", Json.createArrayBuilder())
                .add("attributes", Json.createObjectBuilder()
                        .add("pkce.code.challenge.method", "S256")
                        .add("backchannel.logout.url", within + "signed-out-elsewhere")
                        .add("backchannel.logout.session.required", "true")
                        .add("access.token.lifespan", "60")
                        .add("post.logout.redirect.uris", address + "*"))
                .build();
    }

    /**
     * A program runs at a person's own machine and keeps no secret: the person signs in by the browser, which hands the program a code at
     * an address of that machine (any port). Its tokens alone are meant for the application's interface for programs.
     */
    private static JsonObject programs() {
        JsonObject meant = Json.createObjectBuilder().add("name", "meant-for-" + CLIENT).add("protocol", "openid-connect")
                .add("protocolMapper", "oidc-audience-mapper").add("config", Json.createObjectBuilder()
                        .add("included.client.audience", CLIENT).add("access.token.claim", "true").add("id.token.claim", "false"))
                .build();
        return withoutSecret(PROGRAMS, "Athar, for programs", "http://127.0.0.1/signed-in")
                .add("protocolMappers", Json.createArrayBuilder().add(meant))
                .build();
    }

    private JsonObject confirmation() {
        return withoutSecret(CONFIRMATION, "Athar, for confirmations", address + "confirm/answer").build();
    }

    private static JsonObjectBuilder withoutSecret(String id, String name, String back) {
        return Json.createObjectBuilder()
                .add("clientId", id).add("name", name).add("enabled", true).add("protocol", "openid-connect")
                .add("publicClient", true).add("standardFlowEnabled", true).add("implicitFlowEnabled", false)
                .add("directAccessGrantsEnabled", false).add("serviceAccountsEnabled", false).add("fullScopeAllowed", false)
                .add("redirectUris", Json.createArrayBuilder().add(back))
                .add("webOrigins", Json.createArrayBuilder())
                .add("attributes", Json.createObjectBuilder().add("pkce.code.challenge.method", "S256"));
    }

    private static JsonObject rolesOf(String client) {
        return Json.createObjectBuilder().add("client", client).add("roles", Json.createArrayBuilder(roleNames())).build();
    }

    private static JsonObject user(Account account) {
        return Json.createObjectBuilder()
                .add("username", account.username()).add("enabled", true).add("emailVerified", true)
                .add("email", account.username() + "@athar.example")
                .add("firstName", account.givenName()).add("lastName", account.familyName())
                .add("credentials", Json.createArrayBuilder().add(Json.createObjectBuilder()
                        .add("type", "password").add("value", account.passphrase()).add("temporary", account.oneTime())))
                // A temporary passphrase of an imported account asks for no change by itself.
                .add("requiredActions", Json.createArrayBuilder(account.oneTime() ? List.of("UPDATE_PASSWORD") : List.of()))
                .add("realmRoles", Json.createArrayBuilder().add(account.role().name()))
                .add("clientRoles", account.role() == Role.ADMINISTRATOR ? USER_ADMINISTRATION : JsonValue.EMPTY_JSON_OBJECT)
                .build();
    }

    private static List<String> roleNames() {
        return Arrays.stream(Role.values()).filter(Role::heldByPersons).map(Role::name).toList();
    }

    private static JsonObject template() {
        try (InputStream in = Realm.class.getResourceAsStream("realm.json"); JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
