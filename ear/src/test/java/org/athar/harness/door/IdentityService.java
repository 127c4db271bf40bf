package org.athar.harness.door;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.athar.harness.Suite;
import org.athar.operation.TestServers;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.athar.operation.realm.AdminApi;

/** What an administrator does at the sign-in service. */
public final class IdentityService {

    private final AdminApi api;
    private final String realm;

    /** The suite's. */
    public IdentityService() {
        this(Suite.servers());
    }

    /** Beside these servers. */
    public IdentityService(TestServers servers) {
        realm = "/athar-" + servers.instance().name();
        api = AdminApi.signIn(servers.ports().identityAddress(), "athar-launcher",
                Secrets.of(servers.instance().secrets()).get(Secret.KEYCLOAK_ADMIN_SECRET)).orElseThrow();
    }

    /** Ends every session of a person. */
    public void signOut(String username) {
        api.post(path(user(username)) + "/logout", Json.createObjectBuilder().build());
    }

    /** Lets a person sign in, or not. */
    public void enable(String username, boolean enabled) {
        JsonObject user = user(username);
        api.put(path(user), Json.createObjectBuilder(user).add("enabled", enabled).build());
    }

    /** Does something while an attribute of a client has another value. */
    public void during(String client, String attribute, String value, Runnable work) {
        JsonObject kept = api.get(realm + "/clients?clientId=" + client).orElseThrow().asJsonArray().getJsonObject(0);
        String path = realm + "/clients/" + kept.getString("id");
        JsonObject attributes = kept.getJsonObject("attributes");
        set(path, kept, Json.createObjectBuilder(attributes).add(attribute, value).build());
        try {
            work.run();
        } finally {
            set(path, kept, Json.createObjectBuilder(attributes).add(attribute, attributes.getString(attribute, "")).build());
        }
    }

    private void set(String path, JsonObject client, JsonObject attributes) {
        api.put(path, Json.createObjectBuilder(client).add("attributes", attributes).build());
    }

    private JsonObject user(String username) {
        return api.get(realm + "/users?exact=true&username=" + username).orElseThrow().asJsonArray().getJsonObject(0);
    }

    private String path(JsonObject user) {
        return realm + "/users/" + user.getString("id");
    }
}
