package org.athar.operation.realm;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import org.athar.operation.Complaint;

/** The identity server's REST interface for administrators, used as a client with a secret, not as a person. */
public final class AdminApi {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient client;
    private final String address;
    private final String token;

    private AdminApi(HttpClient client, String address, String token) {
        this.client = client;
        this.address = address;
        this.token = token;
    }

    /** Signs in as the given client of the master realm; empty when there is no such client or its secret is another. */
    public static Optional<AdminApi> signIn(String address, String clientId, String secret) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        String form = "grant_type=client_credentials&client_id=" + encode(clientId) + "&client_secret=" + encode(secret);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/realms/master/protocol/openid-connect/token"))
                .timeout(LIMIT).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        HttpResponse<String> answer = exchange(client, request);
        if (answer.statusCode() != 200) {
            return Optional.empty();
        }
        return Optional.of(new AdminApi(client, address, parse(answer.body()).asJsonObject().getString("access_token")));
    }

    /** The answer's JSON, empty when there is no such thing. */
    public Optional<JsonValue> get(String path) {
        HttpResponse<String> answer = send(request(path).GET().build());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(parse(answer.body()));
    }

    /** Creates; the address of what was made, if the server names one. */
    public Optional<String> post(String path, JsonValue body) {
        HttpResponse<String> answer = send(request(path).POST(HttpRequest.BodyPublishers.ofString(body.toString())).build());
        return answer.headers().firstValue("Location");
    }

    /** Replaces. */
    public void put(String path, JsonValue body) {
        send(request(path).PUT(HttpRequest.BodyPublishers.ofString(body.toString())).build());
    }

    /** Deletes; nothing happens when there is no such thing. */
    public void delete(String path) {
        send(request(path).DELETE().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/admin/realms" + path)).timeout(LIMIT)
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) {
        HttpResponse<String> answer = exchange(client, request);
        if (answer.statusCode() >= 400 && answer.statusCode() != 404) {
            throw new Complaint("Keycloak refused " + request.method() + " " + request.uri().getPath() + ": "
                    + answer.statusCode() + " " + answer.body(), "See its log in the instance's folder log");
        }
        return answer;
    }

    private static HttpResponse<String> exchange(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Complaint("Keycloak did not answer " + request.uri().getPath() + ": " + e.getMessage(),
                    "See its log in the instance's folder log", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Complaint("The start was interrupted", "Start again", e);
        }
    }

    private static JsonValue parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
