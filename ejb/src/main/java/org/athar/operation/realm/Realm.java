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

import org.athar.engine.protocol.Role;

/**
 * The realm of one instance: nine roles, one client with a secret and exact addresses, strong passwords, brute-force protection.
 *
 * @param instance     the instance's name
 * @param address      the application's address, ending in a slash
 * @param clientSecret the secret of the application's client
 */
public record Realm(String instance, String address, String clientSecret) {

    /** The application's client. */
    public static final String CLIENT = "athar-web";
    /** What every invented person of the sample types; the sample is on loopback and holds nobody's data. */
    public static final String SAMPLE_PASSPHRASE = "badoush-sample-only";

    /** The realm's name. */
    public String name() {
        return "athar-" + instance;
    }

    /** Makes the realm if it is missing (then true), else sets the client's addresses and secret, since ports change. */
    public boolean ensure(AdminApi api, List<Person> sample) {
        if (api.get("/" + name()).isEmpty()) {
            api.post("", representation(sample));
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

    /** The whole realm as the identity server reads it. */
    JsonObject representation(List<Person> sample) {
        String title = sample.isEmpty() ? "Athar" : "Athar (sample " + instance + ")";
        JsonArrayBuilder roles = Json.createArrayBuilder();
        roleNames().forEach(role -> roles.add(Json.createObjectBuilder().add("name", role)));
        JsonArrayBuilder users = Json.createArrayBuilder();
        sample.forEach(person -> users.add(user(person)));
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

    private static JsonObject user(Person person) {
        return Json.createObjectBuilder()
                .add("username", person.username()).add("enabled", true).add("emailVerified", true)
                .add("email", person.username() + "@sample.example")
                .add("firstName", person.givenName()).add("lastName", person.familyName())
                .add("credentials", Json.createArrayBuilder().add(Json.createObjectBuilder()
                        .add("type", "password").add("value", SAMPLE_PASSPHRASE).add("temporary", false)))
                .add("realmRoles", Json.createArrayBuilder().add(person.role().name()))
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
