package org.athar.whole.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.athar.harness.Caller.Answer;
import org.athar.harness.Suite;
import org.athar.harness.Tokens;
import org.athar.harness.door.Headers;
import org.athar.harness.door.Visitor;
import org.junit.jupiter.api.Test;

/** Whoever is not signed in is told by every answer, the sign-in service's too, what the browser must not do. */
class AnswerToNobodyIT {

    private final Headers headers = new Headers();

    @Test
    void says_what_the_browser_must_not_do() throws Exception {
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND")) {
            for (String address : List.of("", "site/list.xhtml?q=x", "no/such/page.xhtml", "api/v1/sites", "api/v1/nothing", "draft",
                    "sign-out", "signed-out.xhtml", "signed-out-elsewhere", "jakarta.faces.resource/none.css.xhtml", "%2e%2e/x",
                    "sign-in/x")) {
                headers.look(method + " " + address, ask(method, Suite.address() + address), false);
            }
        }
        assertEquals(List.of(), headers.faults());
        assertEquals(96, headers.looked());
    }

    @Test
    void of_the_sign_in_service_keeps_its_pages_out_of_frames_and_caches() throws Exception {
        String service = Suite.servers().ports().identityAddress() + "/realms/" + Tokens.realm() + "/protocol/openid-connect/";
        for (String address : List.of("auth?client_id=athar-web&response_type=code&scope=openid&redirect_uri=x", "logout", "auth",
                "auth?client_id=athar-confirm&response_type=code&scope=openid&code_challenge_method=S256&code_challenge="
                        + "x".repeat(43) + "&redirect_uri=" + Suite.address() + "confirm/answer")) {
            Answer answer = ask("GET", service + address);
            for (String part : List.of("x-content-type-options: nosniff", "frame-ancestors 'none'", "x-frame-options: DENY",
                    "referrer-policy: no-referrer")) {
                assertTrue(answer.headers().contains(part), part + " at " + address + "\n" + answer.status() + answer.headers());
            }
        }
    }

    @Test
    void says_nothing_of_what_the_pages_are_made_of_and_is_given_whatever_is_accepted() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (String accepted : List.of("text/html", "text", "*/*;q=x", "/,;", "text/html;charset")) {
            HttpResponse<String> page = client.send(HttpRequest.newBuilder(URI.create(Suite.address() + "signed-out.xhtml"))
                    .header("Accept", accepted).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(200, page.statusCode(), accepted);
            assertFalse(page.body().contains("org.athar") || page.body().contains("WEB-INF"), page.body());
        }
    }

    @Test
    void says_that_it_was_asked_for_nothing() throws Exception {
        URI server = URI.create(Suite.address());
        for (String request : List.of("CONNECT 127.0.0.1:22", "GET http:", "# GET")) {
            try (Socket socket = new Socket(server.getHost(), server.getPort())) {
                assertEquals("400 ", Visitor.raw(socket, request, server.getAuthority()), request);
            }
        }
    }

    /** Each by a connection of its own: after what it cannot read, the server says that it keeps one and ends it. */
    private static Answer ask(String method, String address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(address))
                .method(method, BodyPublishers.noBody()).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        StringBuilder lines = new StringBuilder();
        answer.headers().map()
                .forEach((name, values) -> values.forEach(value -> lines.append(name).append(": ").append(value).append('\n')));
        return new Answer(answer.statusCode(), address, lines.toString(), answer.body());
    }
}
