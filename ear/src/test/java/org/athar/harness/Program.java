package org.athar.harness;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A program that asks the application in a person's name. */
public final class Program {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final Supplier<Map<String, String>> always;

    private Program(Supplier<Map<String, String>> always) {
        this.always = always;
    }

    /** For whom this person has signed in. */
    public static Program of(String username) {
        return withToken(Tokens.of(username));
    }

    /** For whom this person signs in again and again, since no token is good for longer than five minutes. */
    public static Program lasting(String username) {
        return new Program(new Renewed(username));
    }

    /** What is sent with every request; a new token before the last is over. */
    private static final class Renewed implements Supplier<Map<String, String>> {

        private static final long GOOD_FOR = Duration.ofMinutes(3).toNanos();

        private final String username;
        private Map<String, String> headers;
        private long since;

        Renewed(String username) {
            this.username = username;
        }

        @Override
        public synchronized Map<String, String> get() {
            if (headers == null || System.nanoTime() - since > GOOD_FOR) {
                since = System.nanoTime();
                headers = bearing(Tokens.of(username));
            }
            return headers;
        }
    }

    /** With this for a token. */
    public static Program withToken(String token) {
        return with(bearing(token));
    }

    private static Map<String, String> bearing(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    /** With these headers and no token. */
    public static Program with(Map<String, String> headers) {
        return new Program(() -> headers);
    }

    /**
     * An answer.
     *
     * @param status  its status
     * @param headers its headers, the first of each
     * @param body    its body
     */
    public record Answer(int status, Map<String, String> headers, String body) {

        /** The body as an object. */
        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        /** Everything but the moment of the answer. */
        public String lasting() {
            return status + " " + headers.entrySet().stream().filter(one -> !one.getKey().equals("date")).sorted(Map.Entry.comparingByKey())
                    .map(Object::toString).collect(Collectors.joining("\n")) + "\n" + body;
        }
    }

    /** Asks for an address below {@code /api/v1}. */
    public Answer get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    /** Asks for a page of people, by its address below the application's root. */
    public Answer page(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Suite.address() + address)).GET();
        always.get().forEach(request::header);
        return send(request);
    }

    /** Sends JSON to an address below {@code /api/v1}. */
    public Answer post(String address, String body, String... headers) {
        return send(request(address, headers).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** Sends a command with a file to an address below {@code /api/v1}. */
    public Answer upload(String address, String about, String content, String... headers) {
        String part = "--part\r\nContent-Disposition: form-data; name=\"";
        String body = part + "about\"\r\nContent-Type: application/json\r\n\r\n" + about + "\r\n" + part
                + "content\"; filename=\"content\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--part--\r\n";
        return send(request(address, headers).header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Asks in any way. */
    public Answer ask(String method, String address, String body, String... headers) {
        return send(request(address, headers).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Suite.address() + "api/v1/" + address));
        always.get().forEach(request::header);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().get(0))), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
