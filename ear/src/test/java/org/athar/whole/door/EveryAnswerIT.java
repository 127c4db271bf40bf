package org.athar.whole.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.athar.harness.Caller;
import org.athar.harness.Caller.Answer;
import org.athar.harness.Suite;
import org.athar.harness.Tokens;
import org.junit.jupiter.api.Test;

/** Every answer there is says to the browser what it must not do: pages, files, errors, redirects, what is no page at all. */
class EveryAnswerIT {

    private static final List<Pattern> ALWAYS = List.of(
            Pattern.compile("(?m)^x-content-type-options: nosniff$"),
            Pattern.compile("(?m)^x-frame-options: DENY$"),
            Pattern.compile("(?m)^referrer-policy: same-origin$"),
            Pattern.compile("(?m)^cross-origin-opener-policy: same-origin$"),
            Pattern.compile("(?m)^cross-origin-resource-policy: same-origin$"),
            Pattern.compile("(?m)^permissions-policy: camera=\\(\\), .*$"),
            Pattern.compile("(?m)^content-security-policy: (?=.*default-src 'none')(?=.*frame-ancestors 'none').*$"));
    private static final Pattern NOT_KEPT = Pattern.compile("(?m)^cache-control: no-store$");
    private static final Pattern UNSAFE = Pattern.compile("(?m)^content-security-policy: .*(script-src[^;]*unsafe-inline|unsafe-eval).*$");
    private static final Pattern ONLY_OURS =
            Pattern.compile("(?m)^content-security-policy: .*script-src 'self' 'nonce-[A-Za-z0-9+/=_-]{16,}'.*$");
    private static final Pattern COOKIE = Pattern.compile("(?mi)^set-cookie: (?!.*httponly.*)(?!OAuth_Token_Request_State=;).*$");

    private final List<String> faults = new ArrayList<>();
    private int looked;

    @Test
    void to_somebody_who_is_signed_in_says_it() {
        for (String person : List.of("huda.aljubouri", "zaynab.alsaadi", "nasreen.alkhafaji")) {
            try (Caller caller = Caller.of(person)) {
                caller.crawl(2).forEach((address, answer) -> look(address, answer, answer.body().contains("</html>")));
                for (String address : List.of("no/such/page.xhtml", "nothing", "file/x", "export/x", "confirm/x", "confirm/answer",
                        "sign-in/x", "draft", "sign-out",
                        "WEB-INF/web.xml", "jakarta.faces.resource/none.css.xhtml",
                        "jakarta.faces.resource/css/athar.css.xhtml", "identification/view.xhtml?ref=x", "api/v1/sites", "api/v1/nothing",
                        "signed-out.xhtml", "signed-out-elsewhere")) {
                    look(address, caller.get(address), false);
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(looked > 250, looked + " answers were looked at");
    }

    @Test
    void to_nobody_says_it() throws Exception {
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND")) {
            for (String address : List.of("", "site/list.xhtml?q=x", "no/such/page.xhtml", "api/v1/sites", "api/v1/nothing", "draft",
                    "sign-out", "signed-out.xhtml", "signed-out-elsewhere", "jakarta.faces.resource/none.css.xhtml", "%2e%2e/x",
                    "sign-in/x")) {
                look(method + " " + address, ask(client, method, Suite.address() + address), false);
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(96, looked);
    }

    @Test
    void of_the_sign_in_service_keeps_its_pages_out_of_frames_and_caches() throws Exception {
        String service = Suite.servers().ports().identityAddress() + "/realms/" + Tokens.realm() + "/protocol/openid-connect/";
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
        for (String address : List.of("auth?client_id=athar-web&response_type=code&scope=openid&redirect_uri=x", "logout", "auth",
                "auth?client_id=athar-confirm&response_type=code&scope=openid&code_challenge_method=S256&code_challenge="
                        + "x".repeat(43) + "&redirect_uri=" + Suite.address() + "confirm/answer")) {
            Answer answer = ask(client, "GET", service + address);
            for (String part : List.of("x-content-type-options: nosniff", "frame-ancestors 'none'", "x-frame-options: DENY",
                    "referrer-policy: no-referrer")) {
                assertTrue(answer.headers().contains(part), part + " at " + address + "\n" + answer.status() + answer.headers());
            }
        }
    }

    private void look(String address, Answer answer, boolean page) {
        looked++;
        ALWAYS.stream().filter(one -> !one.matcher(answer.headers()).find())
                .forEach(one -> faults.add(address + " (" + answer.status() + ") lacks " + one));
        boolean lasting = address.contains("jakarta.faces.resource/") && answer.status() == 200;
        if (!lasting && !NOT_KEPT.matcher(answer.headers()).find()) {
            faults.add(address + " (" + answer.status() + ") may be kept");
        }
        if (UNSAFE.matcher(answer.headers()).find() || page && !ONLY_OURS.matcher(answer.headers()).find()) {
            faults.add(address + " (" + answer.status() + ") may run other scripts: " + answer.headers());
        }
        COOKIE.matcher(answer.headers()).results().forEach(one -> faults.add(address + " sets " + one.group()));
    }

    private static Answer ask(HttpClient client, String method, String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(address))
                .method(method, BodyPublishers.noBody()).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        Map<String, List<String>> headers = new LinkedHashMap<>(answer.headers().map());
        StringBuilder lines = new StringBuilder();
        headers.forEach((name, values) -> values.forEach(value -> lines.append(name).append(": ").append(value).append('\n')));
        return new Answer(answer.statusCode(), address, lines.toString(), answer.body());
    }
}
