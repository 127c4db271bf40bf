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
 * The realm of one instance: nine roles, one client with a secret and exact addresses, strong passwords, brute-force protection.
 *
 * @param instance     the instance's name
 * @param sample       true if it holds invented people
 * @param address      the application's address, ending in a slash
 * @param clientSecret the secret of the application's client
 */
public record Realm(String instance, boolean sample, String address, String clientSecret) {

    /** The application's client. */
    public static final String CLIENT = "athar-web";

    /** What an administrator may do in the identity server: accounts, not clients or settings of the realm. */
    private static final JsonObject USER_ADMINISTRATION = Json.createObjectBuilder().add("realm-management",
            Json.createArrayBuilder(List.of("manage-users", "view-users", "query-users", "query-groups", "view-realm", "view-events")))
            .build();
    /** The realm's name. */
    public String name() {
        return "athar-" + instance;
    }

    /** Makes the realm if it is missing with its first accounts (then true), else sets the client's addresses and secret. */
    public boolean ensure(AdminApi api, List<Account> first) {
        if (api.get("/" + name()).isEmpty()) {
            api.post("", representation(first));
            return true;
        }
        JsonArray clients = api.get("/" + name() + "/clients?clientId=" + CLIENT).orElseThrow().asJsonArray();
        JsonObject kept = clients.getJsonObject(0);
        JsonObjectBuilder changed = Json.createObjectBuilder(kept);
        client().forEach(changed::add);
        JsonObjectBuilder attributes = Json.createObjectBuilder(kept.getJsonObject("attributes"));
        client().getJsonObject("attributes").forEach(attributes::add);
        api.put("/" + name() + "/clients/" + kept.getString("id"), changed.add("attributes", attributes).build());
        return false;
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
                .add("clients", Json.createArrayBuilder().add(client()))
                .add("scopeMappings", Json.createArrayBuilder().add(Json.createObjectBuilder()
                        .add("client", CLIENT).add("roles", Json.createArrayBuilder(roleNames()))))
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
                        .add("post.logout.redirect.uris", address + "*"))
                .build();
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
